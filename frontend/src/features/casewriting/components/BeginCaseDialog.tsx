import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem } from '@/lib/http';
import { Button, Dialog, ProblemMessage, TextField } from '@/ui';
import { beginCase } from '../api/changes';
import { useT } from '../messages';

interface BeginCaseDialogProps {
  open: boolean;
  onClose: () => void;
}

/** Asks for what a case needs to begin, and goes to where it is written. */
export function BeginCaseDialog({ open, onClose }: BeginCaseDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} title={t('begin.title')} onClose={onClose}>
      <BeginForm onClose={onClose} />
    </Dialog>
  );
}

const EMPTY = { title: '', caseNumber: '' };

function BeginForm({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const draft = useDraft('presentation.new', EMPTY);
  const [isMissing, setMissing] = useState(false);
  const { title, caseNumber } = draft.value;
  const begin = useMutation({
    mutationFn: () => beginCase({ title: title.trim(), caseNumber: caseNumber.trim() || null }),
    onSuccess: async ({ id }) => {
      draft.reset(EMPTY);
      await navigate({ to: '/mine-sager/$presentationId', params: { presentationId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = title.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) begin.mutate();
  };
  const numberError =
    begin.error instanceof Problem ? begin.error.errorAt('caseNumber') : undefined;
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {!numberError && <ProblemMessage error={begin.error} />}
      <TextField
        label={t('field.title')}
        hint={t('begin.hint')}
        width="wide"
        maxLength={300}
        error={isMissing && title.trim() === '' ? t('begin.missing') : undefined}
        value={title}
        onChange={(next) => draft.change({ title: next, caseNumber })}
      />
      <TextField
        label={t('field.caseNumber')}
        hint={t('field.caseNumber.hint')}
        optional
        maxLength={40}
        error={numberError}
        value={caseNumber}
        onChange={(next) => draft.change({ title, caseNumber: next })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={begin.isPending}>
          {t('begin.create')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
