import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ItemView } from '@/api/meetings';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem, type Tagged } from '@/lib/http';
import { Button, ErrorSummary, Notice, ProblemMessage, useToast } from '@/ui';
import { changeItem } from '../api/changes';
import { itemQuery } from '../api/queries';
import { useT } from '../messages';
import { ConflictDialog } from './ConflictDialog';
import { ItemFields } from './ItemFields';
import { itemPatch, writtenItem, type WrittenItem } from './writtenItem';

interface ItemEditorProps {
  /** The item and the version it was read at. */
  item: Tagged<ItemView>;
  /** Called when the item is saved or the draft thrown away. */
  onClose: () => void;
}

/** What is kept in the browser: the text, and the version it started from. */
interface ItemDraft {
  written: WrittenItem;
  base: WrittenItem;
  etag: string;
}

/** The key under which the draft of an item is kept. */
export function draftKey(itemId: string): string {
  return `item.${itemId}`;
}

/** Writes in an item; a save against someone else's newer version shows both side by side. */
export function ItemEditor({ item, onClose }: ItemEditorProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { data, etag } = item;
  const fresh: ItemDraft = { written: writtenItem(data), base: writtenItem(data), etag };
  const draft = useDraft<ItemDraft>(draftKey(data.id), fresh);
  const [theirs, setTheirs] = useState<Tagged<ItemView> | null>(null);
  const [hasNoTitle, setHasNoTitle] = useState(false);

  const save = useMutation({
    mutationFn: (version: ItemDraft) =>
      changeItem(data.id, version.etag, itemPatch(version.base, version.written)),
    onSuccess: async () => {
      setTheirs(null);
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      draft.reset(fresh);
      toast(t('edit.saved'));
      onClose();
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !error.isConflictOfVersions) return;
      setTheirs(await queryClient.fetchQuery({ ...itemQuery(data.id), staleTime: 0 }));
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = draft.value.written.title.trim() === '';
    setHasNoTitle(isMissing);
    if (!isMissing) save.mutate(draft.value);
  };
  const discard = () => {
    draft.reset(fresh);
    onClose();
  };
  const merge = (written: WrittenItem) => {
    if (!theirs) return;
    const merged = { written, base: writtenItem(theirs.data), etag: theirs.etag };
    draft.change(merged);
    save.mutate(merged);
  };

  return (
    <>
      <form className="form-fields" noValidate onSubmit={submit} aria-label={editTitle(t, data)}>
        {draft.isRestored && (
          <Notice tone="warn" title={t('edit.restored')}>
            <p>{t('edit.restored.text')}</p>
          </Notice>
        )}
        <ErrorSummary
          errors={hasNoTitle ? [{ fieldId: 'item-title', message: t('field.title.missing') }] : []}
        />
        {!theirs && <ProblemMessage error={save.error} />}
        <ItemFields
          value={draft.value.written}
          onChange={(written) => draft.change({ ...draft.value, written })}
          titleError={hasNoTitle ? t('field.title.missing') : undefined}
        />
        <p className="muted small">{t('edit.kept')}</p>
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('edit.save')}
          </Button>
          <Button kind="tertiary" onClick={discard}>
            {t('edit.discard')}
          </Button>
        </div>
      </form>
      {theirs && (
        <ConflictDialog
          mine={draft.value.written}
          theirs={writtenItem(theirs.data)}
          isBusy={save.isPending}
          onResolve={merge}
          onClose={() => setTheirs(null)}
        />
      )}
    </>
  );
}

function editTitle(t: ReturnType<typeof useT>, item: ItemView): string {
  return t('edit.title', { number: item.number });
}
