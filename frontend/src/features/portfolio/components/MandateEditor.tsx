import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MandateView } from '@/api/portfolio';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem, type Tagged } from '@/lib/http';
import { useToast, type FormError } from '@/ui';
import { replaceMandate } from '../api/changes';
import { mandateQuery } from '../api/queries';
import { useT } from '../messages';
import { MandateConflict } from './MandateConflict';
import { MandateForm } from './MandateForm';
import { mandateBody, writtenMandate, type WrittenMandate } from './writtenMandate';

interface MandateEditorProps {
  /** The mandate and the version it was read at. */
  mandate: Tagged<MandateView>;
  /** What it still lacks before it can be sent. */
  lacking: FormError[];
  /** Called when it is saved or the draft thrown away. */
  onClose: () => void;
}

/** What is kept in the browser: the text, and the version it started from. */
interface MandateDraft {
  written: WrittenMandate;
  etag: string;
}

/** The key under which the draft of a mandate is kept. */
export function draftKey(mandateId: string): string {
  return `whole-mandate.${mandateId}`;
}

/** Writes in a mandate; a save against a newer version shows both. */
export function MandateEditor({ mandate, lacking, onClose }: MandateEditorProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { data, etag } = mandate;
  const fresh: MandateDraft = { written: writtenMandate(data), etag };
  const draft = useDraft<MandateDraft>(draftKey(data.id), fresh);
  const [theirs, setTheirs] = useState<Tagged<MandateView> | null>(null);
  const save = useMutation({
    mutationFn: ({ written, etag: version }: MandateDraft) =>
      replaceMandate(data.id, version, mandateBody(written)),
    onSuccess: async () => {
      setTheirs(null);
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
      draft.reset(fresh);
      toast(t('form.saved'));
      onClose();
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !error.isConflictOfVersions) return;
      setTheirs(await queryClient.fetchQuery({ ...mandateQuery(data.id), staleTime: 0 }));
    },
  });
  const discard = () => {
    draft.reset(fresh);
    onClose();
  };
  const keepMine = (newest: Tagged<MandateView>) => {
    const mine = { ...draft.value, etag: newest.etag };
    draft.change(mine);
    save.mutate(mine);
  };

  return (
    <>
      <MandateForm
        draft={{
          value: draft.value.written,
          isRestored: draft.isRestored,
          change: (written) => draft.change({ ...draft.value, written }),
        }}
        lacking={lacking}
        needed={data.lacking}
        error={theirs ? null : save.error}
        busy={save.isPending}
        onSave={() => save.mutate(draft.value)}
        onDiscard={discard}
      />
      {theirs && (
        <MandateConflict
          mine={draft.value.written}
          theirs={writtenMandate(theirs.data)}
          busy={save.isPending}
          onMine={() => keepMine(theirs)}
          onTheirs={discard}
          onClose={() => setTheirs(null)}
        />
      )}
    </>
  );
}
