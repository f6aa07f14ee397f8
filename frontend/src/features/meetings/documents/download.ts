import { portalHeaders, Problem, refuseFailure } from '@/lib/http';

/** The files a paper can be had as, by the format an address names. */
export const FILES = { PDF: 'pdf', Word: 'docx' } as const;

const REVOKE_AFTER = 60_000;

/** Fetches a paper as a file and hands it to the browser under the name the server gives it. */
export async function download(path: string, file: keyof typeof FILES): Promise<void> {
  const answer = await fetch(new URL(formatted(path, FILES[file]), window.location.origin), {
    credentials: 'same-origin',
    headers: portalHeaders('GET'),
  }).catch(() => {
    throw Problem.unreachable();
  });
  const { headers } = await refuseFailure(answer);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = nameIn(headers.get('Content-Disposition')) ?? `dokument.${FILES[file]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER);
}

/** The address of a paper in a format, for links: they can ask for no media type. */
export function formatted(path: string, format: 'html' | 'pdf' | 'docx'): string {
  return `${path}${path.includes('?') ? '&' : '?'}format=${format}`;
}

/** The exact name a `Content-Disposition` gives (RFC 5987). */
export function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

/** Prints a page of ours without leaving the screen. */
export function print(path: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = path;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    page?.addEventListener('afterprint', () => frame.remove());
    page?.print();
  });
  frame.src = path;
  document.body.append(frame);
}
