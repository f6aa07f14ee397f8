import { useMutation, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem } from '@/lib/http';

const PAUSE_MS = 1200;
const CHECK_MS = 100;
const AUTOSAVE = ['autosave'];

/** Waits until nothing typed is on its way to the server; answers whether something was. */
export async function untilSaved(queryClient: QueryClient): Promise<boolean> {
  let waited = false;
  while (queryClient.isMutating({ mutationKey: AUTOSAVE }) > 0) {
    waited = true;
    await new Promise((resolve) => window.setTimeout(resolve, CHECK_MS));
  }
  return waited;
}

/** What is kept in the browser until the server has it. */
interface Kept<T> {
  written: T;
  /** The version it was written on. */
  version: number;
}

interface AutosaveOptions<T, Answer> {
  /** The key of the draft in the browser. */
  draftKey: string;
  /** What the server has, and its version. */
  saved: Kept<T>;
  /** Sends; answers what the server has then. */
  send: (written: T, version: number) => Promise<Answer>;
  /** The version in an answer. */
  versionOf: (answer: Answer) => number;
  /** Gets each answer before the draft is forgotten, so that the text shown never jumps back. */
  onSaved: (answer: Answer) => Promise<void> | void;
}

/** How the text stands. */
export type SaveStatus = 'saved' | 'writing' | 'saving' | 'failed' | 'conflict';

/** A text that saves itself a moment after each change, and is kept in the browser until then. */
export function useAutosave<T, Answer>(options: AutosaveOptions<T, Answer>) {
  const { draftKey, saved, versionOf, onSaved } = options;
  const draft = useDraft<Kept<T> | null>(draftKey, null);
  const { change: keep, reset } = draft;
  // What was typed while a save was under way must be sent after it.
  const latest = useRef(draft.value);
  const timer = useRef<number | undefined>(undefined);

  const save = useMutation({
    mutationKey: AUTOSAVE,
    mutationFn: ({ written, version }: Kept<T>) => options.send(written, version),
    onSuccess: async (answer, sent) => {
      await onSaved(answer);
      if (latest.current === null || latest.current.written === sent.written) {
        latest.current = null;
        reset(null);
        return;
      }
      latest.current = { written: latest.current.written, version: versionOf(answer) };
      keep(latest.current);
      schedule();
    },
  });
  const { mutate, isPending, error } = save;

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    if (latest.current) mutate(latest.current);
  }, [mutate]);
  const schedule = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, PAUSE_MS);
  }, [flush]);

  useEffect(() => {
    // A text from an earlier visit is sent at once.
    flush();
    return () => {
      window.clearTimeout(timer.current);
    };
  }, [flush]);

  const isConflict = error instanceof Problem && error.isConflictOfVersions;
  const change = (written: T) => {
    latest.current = { written, version: latest.current?.version ?? saved.version };
    keep(latest.current);
    if (!isConflict && !isPending) schedule();
  };
  /** Goes on from someone else's version with the given text. */
  const resolve = (written: T, version: number) => {
    latest.current = { written, version };
    keep(latest.current);
    flush();
  };
  /** Gives up what was written. */
  const giveUp = () => {
    latest.current = null;
    save.reset();
    reset(null);
  };

  return {
    value: draft.value?.written ?? saved.written,
    status: statusOf(draft.value !== null, isPending, error, isConflict),
    error,
    isConflict,
    change,
    flush,
    resolve,
    giveUp,
  };
}

function statusOf(
  isUnsaved: boolean,
  isPending: boolean,
  error: unknown,
  isConflict: boolean,
): SaveStatus {
  if (isPending) return 'saving';
  if (isConflict) return 'conflict';
  if (error && isUnsaved) return 'failed';
  return isUnsaved ? 'writing' : 'saved';
}
