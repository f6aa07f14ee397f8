import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem, type Tagged } from '@/lib/http';
import { saveStatus, statusQuery } from './api';
import type { StatusForm } from './types';
import { statusBody, writtenStatus, type WrittenStatus } from './writtenStatus';

const PAUSE = 1500;

/** What is kept in the browser: the text, and the version it goes on from. */
interface Kept {
  written: WrittenStatus;
  etag: string;
}

const asWritten = ({ data }: Tagged<StatusForm>) => writtenStatus(data.current, data.baselineCost);

const asText = (text: unknown) => JSON.stringify(text);

/** A note being written: saved on the server after each pause, kept in the browser until then. */
export function useStatusDraft(projectId: string, form: Tagged<StatusForm>, isWhole: boolean) {
  const queryClient = useQueryClient();
  const draft = useDraft<Kept>(`status.${projectId}`, {
    written: asWritten(form),
    etag: form.etag,
  });
  const [saved, setSaved] = useState(() => asWritten(form));
  const [theirs, setTheirs] = useState<Tagged<StatusForm> | null>(null);
  const { written } = draft.value;
  const isDirty = asText(written) !== asText(saved);

  const save = useMutation({
    mutationFn: async (kept: Kept) => ({
      kept,
      answer: await saveStatus(
        projectId,
        kept.etag,
        statusBody(kept.written, form.data.baselineCost !== null),
      ),
    }),
    onSuccess: ({ kept, answer }) => {
      setSaved(kept.written);
      setTheirs(null);
      queryClient.setQueryData(statusQuery(projectId).queryKey, answer);
      // What was typed meanwhile is kept in the browser until the next save.
      const isAllSaved = asText(draft.value.written) === asText(kept.written);
      const next = { ...draft.value, etag: answer.etag };
      if (isAllSaved) draft.reset(next);
      else draft.change(next);
    },
    onError: async (error) => {
      if (!(error instanceof Problem) || !error.isConflictOfVersions) return;
      setTheirs(await queryClient.fetchQuery({ ...statusQuery(projectId), staleTime: 0 }));
    },
  });

  const { mutateAsync, isPending, isError } = save;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<{ kept: Kept; etag: Promise<string> }>(null);
  // One save at a time: two at once from the same version would be in conflict with each other.
  const run = useCallback(
    (kept: Kept): Promise<string> => {
      clearTimeout(timer.current);
      const etag = mutateAsync(kept)
        .then(({ answer }) => answer.etag)
        .finally(() => (running.current = null));
      running.current = { kept, etag };
      return etag;
    },
    [mutateAsync],
  );
  // What goes wrong stands in the form.
  const runQuietly = useCallback((kept: Kept) => void run(kept).catch(() => undefined), [run]);

  const kept = draft.value;
  useEffect(() => {
    if (!isDirty || isPending || isError || !isWhole || theirs) return;
    timer.current = setTimeout(runQuietly, PAUSE, kept);
    return () => clearTimeout(timer.current);
  }, [isDirty, isPending, isError, isWhole, theirs, runQuietly, kept]);

  const takeTheirs = (newest: Tagged<StatusForm>) => {
    setSaved(asWritten(newest));
    draft.reset({ written: asWritten(newest), etag: newest.etag });
    setTheirs(null);
    save.reset();
  };
  return {
    written,
    isDirty,
    theirs,
    isSaving: isPending,
    error: theirs ? null : save.error,
    change: (next: WrittenStatus) => {
      if (isError) save.reset();
      draft.change({ ...draft.value, written: next });
    },
    /** Saves at once what is not saved; answers the version on the server. */
    saveNow: async (): Promise<string> => {
      const { current } = running;
      if (current) {
        const etag = await current.etag;
        return asText(current.kept.written) === asText(written) ? etag : run({ written, etag });
      }
      if (!isDirty && draft.value.etag !== '"0"') return draft.value.etag;
      return run(draft.value);
    },
    keepMine: (newest: Tagged<StatusForm>) => {
      const mine = { written, etag: newest.etag };
      draft.change(mine);
      runQuietly(mine);
    },
    takeTheirs,
    closeConflict: () => setTheirs(null),
    /** Forgets what the browser keeps, once the note is handed in. */
    forget: () => draft.reset({ written, etag: form.etag }),
  };
}
