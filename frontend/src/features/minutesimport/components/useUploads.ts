import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatFileSize } from '@/lib/format';
import { Problem } from '@/lib/http';
import { importMinutes, noteRefusedFile } from '../api/changes';
import type { ImportView } from '@/api/imports';
import { t } from '../messages';

const LARGEST_BYTES = 50 * 1024 * 1024;

/** How one file fares. */
export type UploadOutcome =
  | { step: 'waiting' }
  | { step: 'reading' }
  | { step: 'read'; view: ImportView }
  | { step: 'known'; importId: string | null; meetingId: string | null }
  | { step: 'unchanged'; importId: string | null; meetingId: string | null; reasons: string[] }
  | { step: 'refused'; reasons: string[] }
  | { step: 'failed'; reasons: string[] };

/** One file that was given. */
export interface Upload {
  key: number;
  name: string;
  size: number;
  outcome: UploadOutcome;
  /** The file itself, to be sent again where sending it failed. */
  file: File;
}

/** Whether there is nothing more to wait for. */
export function isDone({ outcome }: Upload): boolean {
  return outcome.step !== 'waiting' && outcome.step !== 'reading';
}

/** Has files read one after the other; a bad one does not stop the rest. */
export function useUploads() {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextKey = useRef(0);
  const queue = useRef(Promise.resolve());

  const tell = useCallback(
    (key: number, outcome: UploadOutcome) =>
      setUploads((now) => now.map((each) => (each.key === key ? { ...each, outcome } : each))),
    [],
  );
  const send = useCallback(
    (key: number, file: File) => {
      queue.current = queue.current.then(async () => {
        tell(key, { step: 'reading' });
        tell(key, await read(file));
        await queryClient.invalidateQueries({ queryKey: ['meetings', 'imports'] });
      });
    },
    [queryClient, tell],
  );
  const add = useCallback(
    (files: File[]) => {
      const added = files.map((file) => ({ file, key: nextKey.current++ }));
      setUploads((now) => [
        ...added.map(({ file, key }): Upload => ({
          key,
          name: file.name,
          size: file.size,
          file,
          outcome: { step: 'waiting' },
        })),
        ...now,
      ]);
      for (const { file, key } of added) send(key, file);
    },
    [send],
  );
  const again = useCallback(
    ({ key, file }: Upload) => {
      tell(key, { step: 'waiting' });
      send(key, file);
    },
    [send, tell],
  );
  useWarningBeforeLeaving(!uploads.every(isDone));
  return { uploads, add, again };
}

/** Has the browser ask before files that still wait are lost. */
function useWarningBeforeLeaving(isBusy: boolean) {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
}

async function read(file: File): Promise<UploadOutcome> {
  if (file.size > LARGEST_BYTES) return tooLarge(file);
  try {
    return { step: 'read', view: await importMinutes(file) };
  } catch (error) {
    return refusal(error);
  }
}

/** Does not send the file, but has the report tell of it as of all others. */
async function tooLarge(file: File): Promise<UploadOutcome> {
  const reason = t('upload.tooLarge', { size: formatFileSize(file.size) });
  try {
    await noteRefusedFile(file);
    return { step: 'refused', reasons: [reason] };
  } catch {
    return { step: 'refused', reasons: [reason, t('upload.notReported')] };
  }
}

function refusal(error: unknown): UploadOutcome {
  if (!(error instanceof Problem)) return { step: 'failed', reasons: [t('upload.failed')] };
  const { importId, meetingId } = error.body;
  if (error.slug === 'already-imported') {
    return { step: 'known', importId: idOf(importId), meetingId: idOf(meetingId) };
  }
  const told = [error.title, error.detail ?? '', ...error.errors.map(({ message }) => message)];
  const reasons = [...new Set(told)].filter((reason) => reason !== '');
  if (error.slug === 'import-changes-nothing') {
    return {
      step: 'unchanged',
      importId: idOf(importId),
      meetingId: idOf(meetingId),
      reasons,
    };
  }
  const isPassing = error.status >= 500 || error.status === 429 || error.status === 412;
  return {
    step: isPassing ? 'failed' : 'refused',
    reasons: reasons.length > 0 ? reasons : [t('upload.failed')],
  };
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
