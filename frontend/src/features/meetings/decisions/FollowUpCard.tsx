import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FollowUp } from '@/api/meetings';
import { formatDate } from '@/lib/format';
import { Button, Card, DateField, Dialog, Tag, useToast, type TagTone } from '@/ui';
import { followUpOfQuery, handOver, moveDueDate } from './api';
import { useT } from './messages';
import { PersonField, useWhoIs } from './PersonField';
import { ReasonForm } from './ReasonForm';
import { ReportForm } from './ReportForm';

/** What a decision left somebody to do, with all that was changed about it. */
export function FollowUpCard({ decisionId }: { decisionId: string }) {
  const query = useQuery(followUpOfQuery(decisionId));
  const followUp = query.data?.items[0];
  return followUp ? <Shown followUp={followUp} /> : null;
}

type Doing = 'complete' | 'move-due-date' | 'hand-over';

const LABELS = {
  complete: 'followUp.complete',
  'move-due-date': 'followUp.moveDue',
  'hand-over': 'followUp.handOver',
} as const;

const DONE = {
  complete: 'followUp.complete.done',
  'move-due-date': 'followUp.moveDue.done',
  'hand-over': 'followUp.handOver.done',
} as const;

function Shown({ followUp }: { followUp: FollowUp }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [doing, setDoing] = useState<Doing | null>(null);
  const change = useMutation({
    mutationFn: ({ send }: { send: () => Promise<unknown>; what: Doing }) => send(),
    onSuccess: async (_, { what }) => {
      setDoing(null);
      toast(t(DONE[what]));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  const send = (what: Doing) => (request: () => Promise<unknown>) =>
    change.mutate({ send: request, what });
  const open = (what: Doing) => {
    change.reset();
    setDoing(what);
  };
  const offered = (Object.keys(LABELS) as Doing[]).filter((what) =>
    followUp.actions.includes(what),
  );
  const form = { followUp, error: change.error, busy: change.isPending };
  return (
    <Card title={t('followUp.title')} aside={<StateTag followUp={followUp} />}>
      <div className="stack-tight">
        <p>
          {followUp.responsibleName} ·{' '}
          {followUp.due ? formatDate(followUp.due) : t('followUp.none.date')}
        </p>
        {followUp.note && <p>{followUp.note}</p>}
        {followUp.changes.length > 0 && (
          <ul className="flat rows">
            {followUp.changes.map((each) => (
              <li key={each.at}>
                <span>
                  {t(`followUp.changed.${each.kind}`, {
                    was: shownValue(each.kind, each.was, t),
                    became: shownValue(each.kind, each.became, t),
                  })}
                  <br />
                  <span className="muted small">
                    {t('followUp.changed.by', {
                      name: each.byName,
                      date: formatDate(each.at),
                      reason: each.reason,
                    })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
        {offered.length > 0 && (
          <div className="cluster">
            {offered.map((what, index) => (
              <Button
                key={what}
                kind={index === 0 ? 'primary' : 'secondary'}
                onClick={() => open(what)}
              >
                {t(LABELS[what])}
              </Button>
            ))}
          </div>
        )}
      </div>
      <Dialog
        open={doing !== null}
        title={doing ? t(LABELS[doing]) : ''}
        onClose={() => setDoing(null)}
      >
        {doing === 'complete' && <ReportForm {...form} onSend={send('complete')} />}
        {doing === 'move-due-date' && <DueForm {...form} onSend={send('move-due-date')} />}
        {doing === 'hand-over' && <HandOverForm {...form} onSend={send('hand-over')} />}
      </Dialog>
    </Card>
  );
}

const TONES: Record<NonNullable<FollowUp['outcome']>, TagTone> = {
  CARRIED_OUT: 'ok',
  FAILED: 'bad',
  NOT_NEEDED: 'neutral',
};

function StateTag({ followUp: { late, outcome } }: { followUp: FollowUp }) {
  const t = useT();
  if (late) return <Tag tone="bad">{t('followUp.state.late')}</Tag>;
  if (!outcome) return <Tag tone="warn">{t('followUp.state.OPEN')}</Tag>;
  return <Tag tone={TONES[outcome]}>{t(`followUp.outcome.${outcome}`)}</Tag>;
}

function shownValue(
  kind: FollowUp['changes'][number]['kind'],
  value: string | null,
  t: ReturnType<typeof useT>,
): string {
  if (!value) return t('followUp.none.date');
  return kind === 'DUE_MOVED' ? formatDate(value) : value;
}

interface FormProps {
  followUp: FollowUp;
  error: unknown;
  busy: boolean;
  onSend: (send: () => Promise<unknown>) => void;
}

function DueForm({ followUp, error, busy, onSend }: FormProps) {
  const t = useT();
  const [due, setDue] = useState(followUp.due ?? '');
  return (
    <ReasonForm
      action={t('followUp.moveDue')}
      error={error}
      busy={busy}
      missing={due ? [] : [{ fieldId: 'new-due', message: t('followUp.due.missing') }]}
      onGive={(reason) => onSend(() => moveDueDate(followUp, due, reason))}
    >
      <DateField id="new-due" label={t('followUp.due')} value={due} onChange={setDue} />
    </ReasonForm>
  );
}

function HandOverForm({ followUp, error, busy, onSend }: FormProps) {
  const t = useT();
  const whoIs = useWhoIs();
  const [name, setName] = useState('');
  return (
    <ReasonForm
      action={t('followUp.handOver')}
      error={error}
      busy={busy}
      missing={
        name.trim() ? [] : [{ fieldId: 'new-responsible', message: t('followUp.handOver.missing') }]
      }
      onGive={(reason) => onSend(() => handOver(followUp, { ...whoIs(name), reason }))}
    >
      <PersonField id="new-responsible" label={t('followUp.to')} value={name} onChange={setName} />
    </ReasonForm>
  );
}
