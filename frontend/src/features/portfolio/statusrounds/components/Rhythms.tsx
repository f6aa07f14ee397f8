import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { dayInDenmark, formatMonth } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  Dialog,
  EmptyState,
  Loaded,
  ProblemMessage,
  TextField,
  useToast,
} from '@/ui';
import { keepRhythm, rhythmsQuery } from '../api';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import type { Rhythm } from '../types';

/** How often each programme is asked; the secretariat changes it. */
export function Rhythms() {
  const t = useT();
  const query = useQuery(rhythmsQuery);
  const keeps = useHasRole('secretariat');
  const [changing, setChanging] = useState<Rhythm | null>(null);
  return (
    <Card title={t('rhythms')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('rhythms.none')} />
          ) : (
            <ul className={styles.list}>
              {items.map((rhythm) => (
                <li key={rhythm.programmeId} className="spread">
                  <span>
                    <strong>{rhythm.programme}</strong>
                    <br />
                    <span className="muted">
                      {rhythm.everyMonths === null
                        ? t('rhythm.none')
                        : t('rhythm.every', {
                            months: rhythm.everyMonths,
                            from: formatMonth(rhythm.firstMonth ?? ''),
                            days: rhythm.deadlineDays ?? '',
                          })}
                    </span>
                  </span>
                  {keeps && (
                    <Button
                      size="small"
                      icon="edit"
                      aria-label={t('rhythm.change', { programme: rhythm.programme })}
                      onClick={() => setChanging(rhythm)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {changing && <ChangeRhythm rhythm={changing} onClose={() => setChanging(null)} />}
    </Card>
  );
}

function ChangeRhythm({ rhythm, onClose }: { rhythm: Rhythm; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [months, setMonths] = useState(String(rhythm.everyMonths ?? 2));
  const [first, setFirst] = useState((rhythm.firstMonth ?? dayInDenmark(new Date())).slice(0, 7));
  const [days, setDays] = useState(String(rhythm.deadlineDays ?? 14));
  const keep = useMutation({
    mutationFn: () =>
      keepRhythm(rhythm, {
        everyMonths: Number(months),
        firstMonth: `${first}-01`,
        deadlineDays: Number(days),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
      toast(t('rhythm.saved'));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <Dialog open title={t('rhythm.change', { programme: rhythm.programme })} onClose={onClose}>
      <form className="form-fields" onSubmit={submit}>
        <ProblemMessage error={keep.error} />
        <TextField
          label={t('rhythm.months')}
          type="number"
          min={1}
          max={12}
          required
          width="short"
          value={months}
          onChange={setMonths}
        />
        <TextField
          label={t('rhythm.first')}
          type="month"
          required
          width="short"
          value={first}
          onChange={setFirst}
        />
        <TextField
          label={t('rhythm.days')}
          type="number"
          min={1}
          max={60}
          required
          width="short"
          value={days}
          onChange={setDays}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={keep.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
