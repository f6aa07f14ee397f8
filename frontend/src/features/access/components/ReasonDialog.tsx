import { useState, type FormEvent } from 'react';
import { Button, Dialog, ErrorSummary, ProblemMessage, TextArea, type FormError } from '@/ui';
import { useT } from '../messages';

interface ReasonDialogProps {
  /** What will be done; also the text of the button. Closed while `null`. */
  action: string | null;
  /** Who reads the reason, or what happens. */
  hint: string;
  /** What went wrong when it was sent. */
  error: unknown;
  /** Whether it is being sent. */
  busy: boolean;
  /** Gets the reason. */
  onGive: (reason: string) => void;
  /** Called when it should close. */
  onClose: () => void;
}

/** Asks for the reason of something that needs one. */
export function ReasonDialog({ action, onClose, ...rest }: ReasonDialogProps) {
  return (
    <Dialog open={action !== null} title={action ?? ''} onClose={onClose}>
      <ReasonForm action={action ?? ''} onClose={onClose} {...rest} />
    </Dialog>
  );
}

function ReasonForm(props: Omit<ReasonDialogProps, 'action'> & { action: string }) {
  const { action, hint, error, busy, onGive, onClose } = props;
  const t = useT();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setErrors(given ? [] : [{ fieldId: 'reason', message: t('reason.missing') }]);
    if (given) onGive(given);
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={error} />
      <TextArea
        id="reason"
        rows={3}
        maxLength={2000}
        label={t('reason')}
        hint={hint}
        error={errors[0]?.message}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {action}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
