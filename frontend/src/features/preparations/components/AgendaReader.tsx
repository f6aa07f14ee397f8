import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PreparationView } from '@/api/preparations';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem } from '@/lib/http';
import { Button, Card, FileDrop, ProblemMessage, TextArea, useToast } from '@/ui';
import { pasteAgenda, uploadAgenda } from '../api/changes';
import { useT } from '../messages';

interface AgendaReaderProps {
  /** The preparation the agenda is for. */
  preparation: PreparationView;
}

/** Takes the external agenda in, as a file or as text, and has its items found. */
export function AgendaReader({ preparation }: AgendaReaderProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const draft = useDraft(`preparation-agenda.${preparation.id}`, '');
  const [isMissing, setMissing] = useState(false);
  const read = useMutation({
    mutationFn: (source: File | string) =>
      typeof source === 'string'
        ? pasteAgenda(preparation, source)
        : uploadAgenda(preparation, source),
    onSuccess: async (view) => {
      draft.reset('');
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      toast(t('agenda.read', { count: view.items.length }));
    },
  });
  const problem = read.error instanceof Problem ? read.error : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = draft.value.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) read.mutate(draft.value);
  };
  return (
    <Card title={preparation.items.length === 0 ? t('agenda') : t('agenda.again')}>
      <p className="muted">{t('agenda.hint')}</p>
      {!problem?.errorAt('file') && !problem?.errorAt('text') && (
        <ProblemMessage error={read.error} />
      )}
      <div className="grid-2">
        <FileDrop
          label={t('file')}
          hint={t('file.hint')}
          accept=".txt,.md,.pdf,.docx"
          error={problem?.errorAt('file')}
          onFiles={([file]) => file && read.mutate(file)}
        />
        <form className="form-fields" noValidate onSubmit={submit}>
          <TextArea
            label={t('paste')}
            hint={t('paste.hint')}
            rows={8}
            error={isMissing ? t('paste.missing') : problem?.errorAt('text')}
            value={draft.value}
            onChange={draft.change}
          />
          <div className="form-buttons">
            <Button type="submit" busy={read.isPending}>
              {t('paste.save')}
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}
