import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem } from '@/lib/http';
import { useToast } from '@/ui';
import { acceptImport, correctImport } from '../api/changes';
import { importQuery } from '../api/queries';
import type { ImportView } from '@/api/imports';
import { useT } from '../messages';
import {
  editedImport,
  importPatch,
  isSame,
  type EditedImport,
  type EditedItem,
} from './editedImport';

/** What is kept in the browser: the corrections, and the version they started from. */
interface Corrections {
  edited: EditedImport;
  base: EditedImport;
  version: number;
}

function startFrom(view: ImportView): Corrections {
  const base = editedImport(view);
  return { edited: base, base, version: view.version };
}

/** The corrections of an import: kept while they are typed, saved against their version, accepted at last. */
export function useCorrections(view: ImportView) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const draft = useDraft<Corrections>(`import.${view.id}`, startFrom(view));
  const { edited, base } = draft.value;
  const latest = useRef(draft.value);
  const isChanged = !isSame(edited, base);

  const begin = (from: Corrections) => {
    latest.current = from;
    draft.reset(from);
  };
  const go = (to: Corrections) => {
    latest.current = to;
    draft.change(to);
  };
  const take = (newest: ImportView) => {
    queryClient.setQueryData(importQuery(view.id).queryKey, newest);
    begin(startFrom(newest));
  };
  const store = async (corrections: Corrections): Promise<ImportView> => {
    const patch = importPatch(corrections.base, corrections.edited);
    const saved = await correctImport(view.id, corrections.version, patch);
    const { edited: now } = latest.current;
    take(saved);
    // What was typed while the server saved is a correction of what it saved.
    if (now !== corrections.edited) go({ ...startFrom(saved), edited: now });
    return saved;
  };
  // One after the other: two changes of the same version would be a conflict with oneself.
  const scope = { id: `import.${view.id}` };
  const save = useMutation({
    scope,
    mutationFn: store,
    onSuccess: async () => {
      toast(t('import.saved'));
      await queryClient.invalidateQueries({ queryKey: ['meetings', 'imports'] });
    },
  });
  const accept = useMutation({
    scope,
    mutationFn: async () => {
      const now = latest.current;
      const isSaved = isSame(now.edited, now.base);
      return acceptImport(view.id, isSaved ? now.version : (await store(now)).version);
    },
    onSuccess: async ({ meetingId }) => {
      toast(t(view.corrects ? 'import.correctionDone' : 'import.done'));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      await navigate({ to: '/moeder/$meetingId', params: { meetingId } });
    },
  });
  const error = save.error ?? accept.error;
  const isConflict = error instanceof Problem && error.isConflictOfVersions;
  const newest = useMutation({
    mutationFn: () => queryClient.fetchQuery({ ...importQuery(view.id), staleTime: 0 }),
    onSuccess: () => {
      save.reset();
      accept.reset();
    },
  });
  return {
    edited,
    isChanged,
    isRestored: draft.isRestored,
    isConflict,
    isSaving: save.isPending || newest.isPending,
    isAccepting: accept.isPending,
    error: newest.error ?? error,
    change: (next: EditedImport) => go({ ...latest.current, edited: next }),
    /** Puts an item back that was taken off, among what has been written since. */
    putBack: (item: EditedItem) => {
      const { edited: now } = latest.current;
      const items = [...now.items, item].sort((left, right) => left.number - right.number);
      go({ ...latest.current, edited: { ...now, items } });
    },
    discard: () => begin(startFrom(view)),
    save: () => {
      accept.reset();
      save.mutate(draft.value);
    },
    accept: () => {
      save.reset();
      accept.mutate();
    },
    /** Puts one's own corrections on top of what someone else saved. */
    keepMine: () =>
      newest.mutate(undefined, {
        onSuccess: (found) => save.mutate({ ...startFrom(found), edited }),
      }),
    /** Gives up one's own corrections for what someone else saved. */
    takeTheirs: () => newest.mutate(undefined, { onSuccess: take }),
  };
}
