import { useState, type FormEvent } from 'react';
import type { FollowUp } from '@/api/meetings';
import { Button, ErrorSummary, ProblemMessage, RadioGroup, TextArea } from '@/ui';
import { completeFollowUp } from './api';
import { useT } from './messages';

type FollowUpOutcome = NonNullable<FollowUp['outcome']>;

const OUTCOMES: readonly FollowUpOutcome[] = ['CARRIED_OUT', 'FAILED', 'NOT_NEEDED'];

interface ReportFormProps {
  followUp: FollowUp;
  error: unknown;
  busy: boolean;
  /** Gets what sends the report. */
  onSend: (send: () => Promise<unknown>) => void;
}

/** What became of a follow-up; why, unless it is simply done. */
export function ReportForm({ followUp, error, busy, onSend }: ReportFormProps) {
  const t = useT();
  const [outcome, setOutcome] = useState<FollowUpOutcome>('CARRIED_OUT');
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isSaid = outcome === 'CARRIED_OUT' || note.trim() !== '';
  const errors =
    isChecked && !isSaid ? [{ fieldId: 'report-note', message: t('followUp.why.missing') }] : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isSaid) onSend(() => completeFollowUp(followUp.id, outcome, note.trim()));
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemMessage error={error} />
      <RadioGroup
        label={t('followUp.outcome')}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: t(`followUp.outcome.${value}`) }))}
        onChange={(value) => setOutcome(value as FollowUpOutcome)}
      />
      <TextArea
        id="report-note"
        label={outcome === 'CARRIED_OUT' ? t('followUp.complete.note') : t('followUp.why')}
        optional={outcome === 'CARRIED_OUT'}
        rows={3}
        maxLength={2000}
        error={errors[0]?.message}
        value={note}
        onChange={setNote}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {t('followUp.complete')}
        </Button>
      </div>
    </form>
  );
}
