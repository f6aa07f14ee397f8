import { portalHeaders, refuseFailure } from './client';
import { Problem } from './problem';

interface UploadOptions {
  /** Gets the share that has been sent, from 0 to 1. */
  onProgress: (share: number) => void;
  /** Stops the upload. */
  signal: AbortSignal;
  /** The version that is changed, where something is. */
  etag?: string;
  /** The same for each attempt, so that a file whose answer was lost is not kept twice. */
  idempotencyKey: string;
}

/** Sends a form with files and tells how far it has come, which fetch cannot; answers the body. */
export async function upload<T>(path: string, form: FormData, options: UploadOptions): Promise<T> {
  const response = await refuseFailure(await send(path, form, options));
  return (await response.json()) as T;
}

function send(path: string, form: FormData, options: UploadOptions): Promise<Response> {
  const { onProgress, signal, etag, idempotencyKey } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', path);
    const headers = {
      Accept: 'application/json',
      'Idempotency-Key': idempotencyKey,
      ...portalHeaders('POST'),
      ...(etag !== undefined && { 'If-Match': etag }),
    };
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answered(request));
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    if (signal.aborted) {
      reject(new DOMException('stopped', 'AbortError'));
      return;
    }
    signal.addEventListener('abort', stop);
    request.send(form);
  });
}

function answered(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['Content-Type', 'ETag', 'X-Request-Id']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}
