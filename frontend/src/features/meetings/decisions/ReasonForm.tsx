import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, ErrorSummary, ProblemMessage, TextArea, type FormError } from '@/ui';
import { useT } from './messages';

interface ReasonFormProps {
  /** The text of the button. */
  action: string;
  /** Who reads the reason. */
  hint?: string;
  /** What is asked for besides the reason. */
  children?: ReactNode;
  /** What is missing in the other fields. */
  missing?: FormError[];
  /** What went wrong when it was sent. */
  error: unknown;
  busy: boolean;
  onGive: (reason: string) => void;
}

/** Asks for the reason of something that needs one. */
export function ReasonForm(props: ReasonFormProps) {
  const { action, hint, children, missing = [], error, busy, onGive } = props;
  const t = useT();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const lacking = [
    ...missing,
    ...(reason.trim() ? [] : [{ fieldId: 'reason', message: t('reason.missing') }]),
  ];
  const errors = isChecked ? lacking : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (lacking.length === 0) onGive(reason.trim());
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={error} />
      {children}
      <TextArea
        id="reason"
        rows={3}
        maxLength={500}
        label={t('reason')}
        {...(hint !== undefined && { hint })}
        error={errors.find((each) => each.fieldId === 'reason')?.message}
        value={reason}
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
