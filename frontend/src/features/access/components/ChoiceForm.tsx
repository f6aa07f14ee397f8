import { useState, type FormEvent } from 'react';
import { Button, ErrorSummary, ProblemMessage, RadioGroup, TextArea, type FormError } from '@/ui';
import { useT } from '../messages';
import { useApplicationT } from '../applicationMessages';

/** One of the things that can be done. */
export interface Choice<Key extends string> {
  key: Key;
  /** What is done; also the text of the button. */
  label: string;
  /** Who reads the reason; without it none is asked for. */
  reasonHint?: string;
}

interface ChoiceFormProps<Key extends string> {
  /** The question. */
  label: string;
  /** What can be done. */
  choices: readonly Choice<Key>[];
  /** What is chosen beforehand, such as by a link in a letter. */
  chosen?: Key | undefined;
  /** What went wrong when it was sent. */
  error: unknown;
  /** Whether it is being sent. */
  busy: boolean;
  /** Gets what was confirmed, with the reason where one is asked for. */
  onConfirm: (key: Key, reason: string) => void;
}

/** Lets one thing be chosen and confirmed; nothing happens before the button is pressed. */
export function ChoiceForm<Key extends string>(props: ChoiceFormProps<Key>) {
  const { label, choices, chosen, error, busy, onConfirm } = props;
  const t = useT();
  const application = useApplicationT();
  const [key, setKey] = useState<Key | undefined>(chosen);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const choice = choices.find((known) => known.key === key);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    const wrong: FormError[] = [];
    if (!choice) wrong.push({ fieldId: 'choice', message: application('choice.missing') });
    if (choice?.reasonHint && !given) {
      wrong.push({ fieldId: 'reason', message: t('reason.missing') });
    }
    setErrors(wrong);
    if (choice && wrong.length === 0) onConfirm(choice.key, given);
  };
  const errorAt = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.message;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={error} />
      <RadioGroup
        id="choice"
        label={label}
        error={errorAt('choice')}
        value={key ?? ''}
        options={choices.map((one) => ({ value: one.key, label: one.label }))}
        onChange={(value) => setKey(choices.find((one) => one.key === value)?.key)}
      />
      {choice?.reasonHint && (
        <TextArea
          id="reason"
          rows={3}
          maxLength={2000}
          label={t('reason')}
          hint={choice.reasonHint}
          error={errorAt('reason')}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {choice?.label ?? application('choice.confirm')}
        </Button>
      </div>
    </form>
  );
}
