import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Reminder } from '@/api/reminders';
import { compareDanish, dayInDenmark, formatDate, formatMonth } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Button,
  Card,
  DateField,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeading,
  ProblemMessage,
  Select,
  useToast,
} from '@/ui';
import { removeReminder, restoreReminder } from '../api/changes';
import { bodiesQuery, remindersQuery } from '../api/queries';
import { CompleteDialog } from '../components/CompleteDialog';
import { ReminderDialog } from '../components/ReminderDialog';
import { ReminderRow } from '../components/ReminderRow';
import styles from '../components/reminders.module.css';
import { grouped, type ReminderGroup } from '../components/time';
import { useT, type RemindersT } from '../messages';

const route = getRouteApi('/shell/huskeliste');

/** What is expected when, and who is responsible: by month, now or as it stood on a day. */
export function RemindersPage() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { organ = '', ansvarlig = '', vis, pr = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<Reminder | 'new' | null>(null);
  const [completing, setCompleting] = useState<Reminder | null>(null);
  const mayAdd = useHasRole('secretariat');
  const bodies = useQuery(bodiesQuery);
  const query = useQuery(remindersQuery(organ, pr));
  const bodyList = bodies.data?.items ?? [];
  const day = pr || dayInDenmark(new Date());

  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const restore = useMutation({
    mutationFn: restoreReminder,
    onSuccess: () => toast(t('restored')),
    onSettled: refresh,
  });
  const ended = (text: string) => (reminder: Reminder) => {
    setCompleting(null);
    toast(text, () => restore.mutate(reminder));
    void refresh();
  };
  const remove = useMutation({ mutationFn: removeReminder, onSuccess: ended(t('remove.done')) });
  const narrow = (part: Partial<ReturnType<typeof route.useSearch>>) =>
    void navigate({ search: (now) => ({ ...now, ...part }) });

  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={pr ? t('intro.asOf', { date: formatDate(pr) }) : t('intro')}
        actions={
          <>
            <LinkButton to="/aarshjul">{t('wheel')}</LinkButton>
            {mayAdd && !pr && bodies.isSuccess && (
              <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
                {t('add')}
              </Button>
            )}
          </>
        }
      />
      <div className={`${styles.filters} no-print`}>
        <Select
          label={t('body')}
          placeholder={t('body.all')}
          value={organ}
          options={bodyList.map((body) => ({ value: body.code, label: body.name }))}
          onChange={(value) => narrow({ organ: value || undefined })}
        />
        <Select
          label={t('responsible')}
          placeholder={t('responsible.all')}
          value={ansvarlig}
          options={responsibles(query.data?.items ?? [], ansvarlig)}
          onChange={(value) => narrow({ ansvarlig: value || undefined })}
        />
        <Select
          label={t('kind')}
          placeholder={t('kind.all')}
          value={vis ?? ''}
          options={[
            { value: 'gentages', label: t('kind.recurring') },
            { value: 'engang', label: t('kind.once') },
          ]}
          onChange={(value) => narrow({ vis: (value || undefined) as typeof vis })}
        />
        <div className="cluster">
          <DateField
            label={t('asOf')}
            value={pr}
            onChange={(value) => narrow({ pr: value || undefined })}
          />
          {pr && <Button onClick={() => narrow({ pr: undefined })}>{t('asOf.now')}</Button>}
        </div>
      </div>
      <ProblemMessage error={remove.error ?? restore.error} />
      <Loaded query={query} lines={8}>
        {(page) => {
          const shown = page.items.filter(
            (reminder) =>
              (!ansvarlig || reminder.responsible === ansvarlig) &&
              (!vis || reminder.recurring === (vis === 'gentages')),
          );
          if (shown.length === 0) {
            const isFiltered = page.items.length > 0;
            return (
              <Card>
                <EmptyState title={isFiltered ? t('empty.filter') : t('empty')}>
                  {isFiltered ? t('empty.filter.hint') : t('empty.hint')}
                </EmptyState>
              </Card>
            );
          }
          return (
            <div className="stack">
              {grouped(shown, day).map((group) => (
                <Card
                  key={group.key}
                  title={<span className={styles.heading}>{headingOf(t, group)}</span>}
                >
                  <ul className={styles.list}>
                    {group.rows.map((reminder) => (
                      <ReminderRow
                        key={reminder.id}
                        reminder={reminder}
                        withBody={!organ}
                        {...(!pr && {
                          onEdit: () => setOpen(reminder),
                          onComplete: () => setCompleting(reminder),
                          onRemove: () => remove.mutate(reminder),
                        })}
                      />
                    ))}
                  </ul>
                </Card>
              ))}
            </div>
          );
        }}
      </Loaded>
      <ReminderDialog
        reminder={open}
        bodies={bodyList}
        bodyCode={
          organ || (bodyList.find((body) => body.code === 'DIR') ?? bodyList[0])?.code || ''
        }
        onClose={() => setOpen(null)}
      />
      <CompleteDialog
        reminder={completing}
        onClose={() => setCompleting(null)}
        onDone={ended(t('complete.done'))}
      />
    </div>
  );
}

function headingOf(t: RemindersT, { key }: ReminderGroup): string {
  return key === 'late' || key === 'undated' ? t(key) : formatMonth(`${key}-01`);
}

function responsibles(reminders: readonly Reminder[], chosen: string) {
  const names = new Set(reminders.map((reminder) => reminder.responsible ?? ''));
  if (chosen) names.add(chosen);
  names.delete('');
  return [...names].sort(compareDanish).map((name) => ({ value: name, label: name }));
}
