import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gates as GatesOf, GateSubmission, ProjectPhase } from '@/api/portfolio';
import { submissionSlotsQuery } from '@/api/submissions';
import { formatDate } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { InternalLink } from '@/lib/routing';
import {
  Button,
  Card,
  Loaded,
  SendToMeetingDialog,
  Tag,
  TextArea,
  useToast,
  type TagTone,
} from '@/ui';
import { gatesQuery, passGate, submitGate } from '../api/keeping';
import { useT } from '../messages/keeping';
import { today } from './days';
import styles from './portfolio.module.css';
import { PHASES } from './choices';
import { StepDialog } from './StepDialog';

const BOARD = 'DIR';

const TONES: Record<GateSubmission['state'], TagTone> = {
  SENT: 'brand',
  ON_AGENDA: 'brand',
  POSTPONED: 'warn',
  REFUSED: 'bad',
  RETURNED: 'warn',
  REJECTED: 'bad',
  PASSED: 'ok',
};

/** The phases of the project model, how far the project is, and its next gate. */
export function Gates({ projectId }: { projectId: string }) {
  const t = useT();
  const query = useQuery(gatesQuery(projectId));
  return (
    <Card title={t('gates')}>
      <Loaded query={query} lines={4}>
        {(gates) => (
          <div className="stack">
            <Phases gates={gates.data} />
            <Next projectId={projectId} gates={gates} />
            {gates.data.submissions.map((one) => (
              <Submission key={one.id} submission={one} />
            ))}
          </div>
        )}
      </Loaded>
    </Card>
  );
}

function Phases({ gates }: { gates: GatesOf }) {
  const t = useT();
  const entered = (phase: ProjectPhase) => gates.passed.find((one) => one.phase === phase);
  return (
    <ol className={styles.phases} aria-label={t('gates.phases')}>
      {PHASES.map((phase) => {
        const passed = entered(phase);
        const isNow = phase === gates.phase;
        return (
          <li
            key={phase}
            aria-current={isNow ? 'step' : undefined}
            className={isNow ? styles.phaseNow : passed ? styles.phasePassed : undefined}
          >
            <span>{t(`phase.${phase}`)}</span>
            {passed && (
              <span className="muted small">
                {passed.decidedItemId ? (
                  <InternalLink path={`/punkter/${passed.decidedItemId}`}>
                    {t('gates.decided', { date: formatDate(passed.enteredOn) })}
                  </InternalLink>
                ) : (
                  formatDate(passed.enteredOn)
                )}
              </span>
            )}
            {passed?.note && <span className="small">{passed.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}

interface NextProps {
  projectId: string;
  gates: Tagged<GatesOf>;
}

function Next({ projectId, gates }: NextProps) {
  const t = useT();
  const { next, nextNeedsDecision, actions } = gates.data;
  if (!next) return null;
  return (
    <div className="stack">
      <p className="small">
        {t(nextNeedsDecision ? 'gates.next.decision' : 'gates.next.alone', {
          phase: t(`phase.${next}`),
        })}
      </p>
      {actions.includes('PASS') && <Pass projectId={projectId} gates={gates} />}
      {actions.includes('SUBMIT') && <Submit projectId={projectId} gates={gates} />}
    </div>
  );
}

function Pass({ projectId, gates }: NextProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const phase = gates.data.next ? t(`phase.${gates.data.next}`) : '';
  return (
    <div>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('gates.pass', { phase })}
      </Button>
      <StepDialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('gates.pass', { phase })}
        action={t('gates.pass.action')}
        done={t('gates.pass.done')}
        fields={[
          { name: 'day', label: t('field.day'), kind: 'date' },
          { name: 'note', label: t('field.note'), kind: 'area', optional: true },
        ]}
        initial={{ day: today() }}
        onSend={({ day = '', note }) => passGate(projectId, gates, { day, note: note || null })}
      />
    </div>
  );
}

function Submit({ projectId, gates }: NextProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [justification, setJustification] = useState('');
  const [isTried, setTried] = useState(false);
  const slots = useQuery({ ...submissionSlotsQuery(BOARD), enabled: isOpen });
  const send = useMutation({
    mutationFn: (meetingId: string) => submitGate(projectId, gates, { meetingId, justification }),
    onSuccess: async () => {
      setOpen(false);
      toast(t('gates.submit.done'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  return (
    <div className="stack">
      <TextArea
        label={t('field.justification')}
        hint={t('field.justification.hint')}
        value={justification}
        onChange={setJustification}
        rows={3}
        error={isTried && !justification.trim() ? t('missing') : undefined}
      />
      <div>
        <Button
          size="small"
          onClick={() => {
            setTried(true);
            if (justification.trim()) setOpen(true);
          }}
        >
          {t('gates.submit')}
        </Button>
      </div>
      <SendToMeetingDialog
        open={isOpen}
        slots={slots.data?.items}
        error={send.error ?? slots.error}
        busy={send.isPending}
        onSend={(meetingId) => send.mutate(meetingId)}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}

function Submission({ submission }: { submission: GateSubmission }) {
  const t = useT();
  const { phase, state, meetingDate, itemId, justification } = submission;
  return (
    <div className={styles.report}>
      <div className="spread">
        <strong>{t('gates.to', { phase: t(`phase.${phase}`) })}</strong>
        <Tag tone={TONES[state]}>{t(`gate.${state}`)}</Tag>
      </div>
      {meetingDate && (
        <p className="small">
          {itemId ? (
            <InternalLink path={`/punkter/${itemId}`}>
              {t('gates.meeting', { date: formatDate(meetingDate) })}
            </InternalLink>
          ) : (
            t('gates.meeting', { date: formatDate(meetingDate) })
          )}
        </p>
      )}
      <p className="small">{justification}</p>
    </div>
  );
}
