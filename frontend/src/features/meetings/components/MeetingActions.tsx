import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MeetingAction, MeetingView } from '@/api/meetings';
import type { Tagged } from '@/lib/http';
import { Button, Dialog, LinkButton, ProblemMessage, TextArea, useToast } from '@/ui';
import { cancelMeeting, takeStep, type MeetingStep } from '../api/changes';
import { useT as useDecisionT } from '../decisions/messages';
import { MoveMeetingButton } from '../calendar/MoveMeetingButton';
import { useT, type MeetingsT } from '../messages';

type Key = Parameters<MeetingsT>[0];

interface StepButton {
  action: MeetingAction;
  step: MeetingStep;
  label: Key;
  done: Key;
}

const STEPS: readonly StepButton[] = [
  {
    action: 'open-agenda',
    step: 'agenda/opening',
    label: 'action.openAgenda',
    done: 'meeting.opened',
  },
  {
    action: 'publish-agenda',
    step: 'agenda/publication',
    label: 'action.publishAgenda',
    done: 'meeting.approved',
  },
  { action: 'hold', step: 'holding', label: 'action.hold', done: 'meeting.held' },
  {
    action: 'approve-minutes',
    step: 'minutes/approval',
    label: 'action.approveMinutes',
    done: 'meeting.approvedMinutes',
  },
  {
    action: 'publish-minutes',
    step: 'minutes/publication',
    label: 'action.publishMinutes',
    done: 'meeting.publishedMinutes',
  },
];

interface MeetingActionsProps {
  /** The meeting and the version it was read at. */
  meeting: Tagged<MeetingView>;
  /** Leaves out the way to meeting mode, where one already is. */
  isInMode?: boolean;
}

/** What the person may do with the meeting now, as the server says. */
export function MeetingActions({ meeting, isInMode = false }: MeetingActionsProps) {
  const t = useT();
  const told = useDecisionT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isCancelling, setCancelling] = useState(false);
  const { actions, id, state } = meeting.data;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings'] });
  const take = useMutation({
    mutationFn: ({ step }: StepButton) => takeStep(meeting, step),
    onSuccess: (_, { done }) => toast(t(done)),
    onSettled: refresh,
  });
  const cancel = useMutation({
    mutationFn: (reason: string) => cancelMeeting(meeting, reason),
    onSuccess: () => {
      setCancelling(false);
      toast(t('meeting.cancelled'));
    },
    onSettled: refresh,
  });
  const offered = STEPS.filter((step) => actions.includes(step.action));
  const records = actions.includes('record-decisions') && !isInMode;
  const mayCancel = actions.includes('cancel');
  const hasMinutes = !isInMode && !['PLANNED', 'AGENDA_OPEN', 'CANCELLED'].includes(state);

  const hasNothingToDo = offered.length === 0 && !records && !mayCancel;
  return (
    <div className="stack">
      <ProblemMessage error={take.error} />
      {hasNothingToDo && <p className="muted">{t('meeting.nothing')}</p>}
      <div className="cluster">
        {records && (
          <LinkButton
            kind="primary"
            icon="edit"
            to="/moeder/$meetingId/moedetilstand"
            params={{ meetingId: id }}
          >
            {t('action.meetingMode')}
          </LinkButton>
        )}
        {offered.map((button, index) => (
          <Button
            key={button.action}
            kind={index === 0 && !records ? 'primary' : 'secondary'}
            busy={take.isPending && take.variables.step === button.step}
            onClick={() => take.mutate(button)}
          >
            {button.action === 'publish-agenda' && state !== 'AGENDA_OPEN'
              ? t('action.publishAgenda.again')
              : t(button.label)}
          </Button>
        ))}
        {hasMinutes && (
          <LinkButton
            kind={actions.includes('approve-as-member') ? 'primary' : 'secondary'}
            to="/moeder/$meetingId/referat"
            params={{ meetingId: id }}
          >
            {told(actions.includes('approve-as-member') ? 'minutes.approve' : 'minutes.action')}
          </LinkButton>
        )}
        <MoveMeetingButton meeting={meeting} />
        {mayCancel && (
          <Button kind="warning" onClick={() => setCancelling(true)}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
      <Dialog open={isCancelling} title={t('action.cancel')} onClose={() => setCancelling(false)}>
        <CancelForm error={cancel.error} isBusy={cancel.isPending} onCancel={cancel.mutate} />
      </Dialog>
    </div>
  );
}

interface CancelFormProps {
  error: unknown;
  isBusy: boolean;
  onCancel: (reason: string) => void;
}

function CancelForm({ error, isBusy, onCancel }: CancelFormProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') onCancel(reason.trim());
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={error} />
      <TextArea
        label={t('cancel.reason')}
        error={isMissing ? t('cancel.reason.missing') : undefined}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="warning" busy={isBusy}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
