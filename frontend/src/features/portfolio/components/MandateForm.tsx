import { useState, type FormEvent } from 'react';
import type { Draft } from '@/lib/drafts/useDraft';
import { Button, ErrorSummary, Notice, ProblemMessage, type FormError } from '@/ui';
import { useT } from '../messages';
import { errorsFrom, errorsIn } from './mandateErrors';
import { MandateFields } from './MandateFields';
import type { WrittenMandate } from './writtenMandate';

interface MandateFormProps {
  /** What is written, kept in the browser. */
  draft: Pick<Draft<WrittenMandate>, 'value' | 'isRestored' | 'change'>;
  /** What the mandate still lacked when it was to be sent. */
  lacking?: FormError[];
  /** Fields that must be written before the mandate can be sent. */
  needed?: readonly string[];
  /** What went wrong with the saving. */
  error: unknown;
  /** Whether it is being saved. */
  busy: boolean;
  /** Saves. */
  onSave: () => void;
  /** Leaves and forgets what is written. */
  onDiscard: () => void;
}

const NONE: FormError[] = [];
const NOTHING: string[] = [];

/** The form of a mandate, new or begun. */
export function MandateForm(props: MandateFormProps) {
  const { draft, lacking = NONE, needed = NOTHING, error, busy, onSave, onDiscard } = props;
  const t = useT();
  const [wrong, setWrong] = useState<FormError[] | null>(null);
  const refused = errorsFrom(t, error);
  const errors = wrong ?? (refused.length > 0 ? refused : lacking);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsIn(t, draft.value);
    setWrong(found.length > 0 ? found : null);
    if (found.length === 0) onSave();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {draft.isRestored && (
        <Notice tone="warn" title={t('form.restored')}>
          <p>{t('form.restored.text')}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {refused.length === 0 && <ProblemMessage error={error} />}
      <MandateFields value={draft.value} onChange={draft.change} errors={errors} needed={needed} />
      <p className="muted small">{t('form.kept')}</p>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {t('form.save')}
        </Button>
        <Button kind="tertiary" onClick={onDiscard}>
          {draft.isRestored ? t('form.discard') : t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
