import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Attachment } from '@/api/attachments';
import { formatFileSize } from '@/lib/format';
import { Problem, upload } from '@/lib/http';
import { t } from './messages';
import type { AttachmentSource } from './source';

const LARGEST_BYTES = 50 * 1024 * 1024;

/** How one file fares. */
export type UploadState =
  | { step: 'waiting' }
  | { step: 'sending'; share: number }
  | { step: 'stopped' }
  | { step: 'refused'; reasons: string[]; mayRetry: boolean };

/** One file on its way; it leaves the list when it has become an attachment. */
export interface AttachmentUpload {
  key: number;
  file: File;
  state: UploadState;
}

/** Where a file goes: to the end of the list, or in the place of an attachment's newest file. */
export interface Destination {
  closed: boolean;
  replaces?: Attachment;
}

interface Job {
  destination: Destination;
  /** The same for each attempt, so that a file whose answer was lost is not kept twice. */
  idempotencyKey: string;
  controller: AbortController;
}

/** Sends files one after the other; a bad one does not stop the rest. */
export function useAttachmentUploads(source: AttachmentSource) {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<AttachmentUpload[]>([]);
  const nextKey = useRef(0);
  const jobs = useRef(new Map<number, Job>());
  const queue = useRef(Promise.resolve());

  const tell = useCallback(
    (key: number, state: UploadState) =>
      setUploads((now) => now.map((each) => (each.key === key ? { ...each, state } : each))),
    [],
  );
  const forget = useCallback((key: number) => {
    jobs.current.get(key)?.controller.abort();
    jobs.current.delete(key);
    setUploads((now) => now.filter((each) => each.key !== key));
  }, []);

  const start = useCallback(
    (key: number, file: File) => {
      queue.current = queue.current.then(async () => {
        const job = jobs.current.get(key);
        if (!job || job.controller.signal.aborted) return;
        tell(key, { step: 'sending', share: 0 });
        const state = await send(source, file, job, (share) =>
          tell(key, { step: 'sending', share }),
        );
        if (state) tell(key, state);
        else forget(key);
        await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      });
    },
    [forget, source, queryClient, tell],
  );

  const add = useCallback(
    (files: File[], destination: Destination) => {
      const added = files.map((file): AttachmentUpload => {
        const key = nextKey.current++;
        jobs.current.set(key, {
          destination,
          idempotencyKey: crypto.randomUUID(),
          controller: new AbortController(),
        });
        return { key, file, state: { step: 'waiting' } };
      });
      setUploads((now) => [...now, ...added]);
      added.forEach(({ key, file }) => start(key, file));
    },
    [start],
  );

  const stop = useCallback(
    (key: number) => {
      jobs.current.get(key)?.controller.abort();
      tell(key, { step: 'stopped' });
    },
    [tell],
  );
  const retry = useCallback(
    ({ key, file }: AttachmentUpload) => {
      const job = jobs.current.get(key);
      if (!job) return;
      jobs.current.set(key, { ...job, controller: new AbortController() });
      tell(key, { step: 'waiting' });
      start(key, file);
    },
    [start, tell],
  );
  return { uploads, add, stop, retry, forget };
}

async function send(
  source: AttachmentSource,
  file: File,
  { destination, idempotencyKey, controller }: Job,
  onProgress: (share: number) => void,
): Promise<UploadState | null> {
  const reason = refusedHere(file);
  if (reason) return { step: 'refused', reasons: [reason], mayRetry: false };
  const { replaces, closed } = destination;
  const form = new FormData();
  form.append('file', file);
  if (!replaces) form.append('closed', String(closed));
  const path = replaces?.id ? source.versionsAddress(replaces.id) : source.address;
  try {
    await upload(path, form, {
      onProgress,
      idempotencyKey,
      signal: controller.signal,
      ...(replaces && { etag: `"${replaces.version}"` }),
    });
    return null;
  } catch (error) {
    return controller.signal.aborted ? { step: 'stopped' } : refusal(error);
  }
}

function refusedHere(file: File): string | null {
  if (file.size === 0) return t('upload.empty');
  if (file.size <= LARGEST_BYTES) return null;
  return t('upload.tooLarge', { size: formatFileSize(file.size) });
}

function refusal(error: unknown): UploadState {
  if (!(error instanceof Problem) || error.status === 0) {
    return { step: 'refused', reasons: [t('upload.failed')], mayRetry: true };
  }
  const told = [error.title, error.detail ?? '', ...error.errors.map(({ message }) => message)];
  const reasons = [...new Set(told)].filter((reason) => reason !== '');
  return {
    step: 'refused',
    reasons: reasons.length > 0 ? reasons : [t('upload.failed')],
    mayRetry: error.status >= 500 || error.status === 429,
  };
}
