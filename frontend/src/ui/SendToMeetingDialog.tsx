import { useState, type FormEvent } from 'react';
import { formatDateWithWeekday, formatTime } from '@/lib/format';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { EmptyState } from './EmptyState';
import { RadioGroup } from './fields';
import { useT } from './messages';
import { ProblemMessage } from './ProblemMessage';
import { Skeleton } from './Skeleton';

/** A meeting that takes proposals. */
interface Slot {
  meetingId: string;
  bodyName: string;
  start: string;
}

interface SendToMeetingDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The meetings to choose among; `undefined` while they are fetched. */
  slots: readonly Slot[] | undefined;
  /** What went wrong, with the meetings or with the sending. */
  error: unknown;
  /** Whether it is being sent. */
  busy: boolean;
  /** Gets the chosen meeting. */
  onSend: (meetingId: string) => void;
  /** Called when it should close. */
  onClose: () => void;
}

/** Lets someone choose the meeting that a proposal is sent to. */
export function SendToMeetingDialog({ open, onClose, ...rest }: SendToMeetingDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('send.title')} onClose={onClose}>
      <SlotForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function SlotForm(props: Omit<SendToMeetingDialogProps, 'open'>) {
  const { slots, error, busy, onSend, onClose } = props;
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(null);
  if (slots === undefined) return error ? <ProblemMessage error={error} /> : <Skeleton lines={4} />;
  const [first] = slots;
  if (!first) return <EmptyState title={t('send.none')}>{t('send.none.hint')}</EmptyState>;
  const meetingId = chosen ?? first.meetingId;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(meetingId);
  };
  return (
    <form className="form-fields" onSubmit={submit}>
      <ProblemMessage error={error} />
      <RadioGroup
        label={t('send.meeting')}
        hint={t('send.hint')}
        value={meetingId}
        options={slots.map((slot) => ({
          value: slot.meetingId,
          label: `${slot.bodyName}, ${formatDateWithWeekday(slot.start)} ${formatTime(slot.start)}`,
        }))}
        onChange={setChosen}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {t('send.send')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('send.cancel')}
        </Button>
      </div>
    </form>
  );
}
