import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PreparationItem } from '@/api/preparations';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem } from '@/lib/http';
import { Button, Notice, ProblemMessage, TextArea, useToast } from '@/ui';
import { handNoteIn, writeNote } from '../api/changes';
import { preparationItemQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './preparations.module.css';

interface NoteEditorProps {
  /** The item the person writes for. */
  item: PreparationItem;
}

/** Where an author writes a note, saves the draft and hands it in. */
export function NoteEditor({ item }: NoteEditorProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const draft = useDraft(`preparation-note.${item.id}`, item.note ?? '');
  const [isMissing, setMissing] = useState(false);
  const [theirs, setTheirs] = useState<PreparationItem | null>(null);

  const show = (saved: PreparationItem) => {
    setTheirs(null);
    draft.reset(saved.note ?? '');
    queryClient.setQueryData(preparationItemQuery(item.id).queryKey, saved);
    void queryClient.invalidateQueries({ queryKey: ['meetings'] });
  };
  const save = useMutation({
    mutationFn: async ({ against, handsIn }: { against: PreparationItem; handsIn: boolean }) => {
      const written = await writeNote(against, draft.value);
      return handsIn ? handNoteIn(written) : written;
    },
    onSuccess: (saved, { handsIn }) => {
      show(saved);
      toast(handsIn ? t('note.handedIn') : t('note.saved'));
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !error.isConflictOfVersions) return;
      setTheirs(await queryClient.fetchQuery({ ...preparationItemQuery(item.id), staleTime: 0 }));
    },
  });
  const handIn = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = draft.value.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) save.mutate({ against: item, handsIn: true });
  };

  return (
    <form className="form-fields" noValidate onSubmit={handIn}>
      {draft.isRestored && !theirs && (
        <Notice tone="warn" title={t('note.restored')}>
          <p>{t('note.restored.text')}</p>
          <Button size="small" onClick={() => draft.reset(item.note ?? '')}>
            {t('note.discard')}
          </Button>
        </Notice>
      )}
      {theirs ? (
        <Notice tone="warn" title={t('conflict.title')}>
          <p>
            <strong>{t('conflict.theirs')}</strong>
          </p>
          <p className={styles.kept}>{theirs.note || '–'}</p>
          <div className="cluster">
            <Button size="small" onClick={() => save.mutate({ against: theirs, handsIn: false })}>
              {t('conflict.useMine')}
            </Button>
            <Button size="small" onClick={() => show(theirs)}>
              {t('conflict.useTheirs')}
            </Button>
          </div>
        </Notice>
      ) : (
        <ProblemMessage error={save.error} />
      )}
      <TextArea
        label={t('note.label')}
        hint={t('note.hint')}
        rows={16}
        maxLength={50_000}
        error={isMissing ? t('note.missing') : undefined}
        value={draft.value}
        onChange={draft.change}
      />
      <p className="muted small">{t('note.kept')}</p>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending && save.variables.handsIn}>
          {t('note.handIn')}
        </Button>
        <Button
          busy={save.isPending && !save.variables.handsIn}
          onClick={() => save.mutate({ against: item, handsIn: false })}
        >
          {t('note.save')}
        </Button>
      </div>
    </form>
  );
}
