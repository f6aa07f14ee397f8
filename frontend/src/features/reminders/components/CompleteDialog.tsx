import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Reminder } from '@/api/reminders';
import { Button, Dialog, ProblemMessage, TextArea } from '@/ui';
import { completeReminder } from '../api/changes';
import { useT } from '../messages';

interface CompleteDialogProps {
  /** The row that is done; nothing is shown when null. */
  reminder: Reminder | null;
  /** Called when it should close. */
  onClose: () => void;
  /** Gets the row as it stands when it is marked. */
  onDone: (done: Reminder) => void;
}

/** Marks a row as done, with a remark if there is one. */
export function CompleteDialog({ reminder, onClose, onDone }: CompleteDialogProps) {
  const t = useT();
  return (
    <Dialog
      open={reminder !== null}
      title={t(reminder?.recurring ? 'finish.title' : 'complete.title')}
      onClose={onClose}
    >
      {reminder && <CompleteForm reminder={reminder} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

function CompleteForm({ reminder, onClose, onDone }: CompleteDialogProps & { reminder: Reminder }) {
  const t = useT();
  const [note, setNote] = useState('');
  const complete = useMutation({
    mutationFn: () => completeReminder(reminder, note),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    complete.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <p>
        <strong>{reminder.subject}</strong>
      </p>
      {reminder.recurring && <p className="muted">{t('finish.hint')}</p>}
      <ProblemMessage error={complete.error} />
      <TextArea
        label={t('complete.note')}
        optional
        rows={3}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={complete.isPending}>
          {t(reminder.recurring ? 'finish.save' : 'complete.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
