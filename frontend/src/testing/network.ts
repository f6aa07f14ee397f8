import { vi } from 'vitest';

/** A request the app sent. */
export interface SentRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/** An answer with more than a body. */
export interface StatedAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

type Answer = StatedAnswer | ((request: SentRequest) => unknown);

/** What the network answers: `GET /api/…` (without query) to a body, or to a function of the request. */
export type Answers = Record<string, unknown>;

/** What screens of meetings ask besides what they are about, and the answer that nothing is there. */
const ASIDES: readonly (readonly [RegExp, unknown])[] = [
  [/^GET .*\/cases\/[^/]+\/plan$/, { routes: [] }],
  [
    /^GET .*\/(items|case-presentations)\/[^/]+\/attachments$/,
    { items: [], actions: [], version: 0 },
  ],
  [/^GET .*\/items\/[^/]+\/notes$/, pageOf()],
  [/^GET .*\/meetings\/[^/]+\/reading$/, { unreadCount: 0, changedCount: 0, items: [] }],
  [/^GET .*\/unread-meetings$/, pageOf()],
  [/^GET \/api\/portfolio\/v1\/mandates$/, pageOf()],
];

let unanswered: string[] = [];

/** Makes an answer with a status of its own. */
export function answer(status: number, body?: unknown, headers?: Record<string, string>) {
  return new StatusAnswer({ status, body, headers });
}

class StatusAnswer {
  readonly stated: StatedAnswer;
  constructor(stated: StatedAnswer) {
    this.stated = stated;
  }
}

/** A page of a list as the services answer it. */
export function pageOf<T>(...items: T[]) {
  return { items, page: 1, pageSize: 50, total: items.length };
}

/** Stands in for the network; what it was asked is in the returned list, in order. */
export function stubNetwork(answers: Answers): SentRequest[] {
  const sent: SentRequest[] = [];
  unanswered = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = await read(input, init);
    const key = `${request.method} ${request.path}`;
    const aside = ASIDES.find(([question]) => question.test(key));
    if (!(key in answers) && aside) return toResponse({ status: 200, body: aside[1] });
    sent.push(request);
    if (!(key in answers)) {
      unanswered.push(key);
      return toResponse({ status: 404, body: { title: `No answer stated for ${key}` } });
    }
    const stated = answers[key] as Answer;
    const given: unknown = typeof stated === 'function' ? await stated(request) : stated;
    return toResponse(given instanceof StatusAnswer ? given.stated : { status: 200, body: given });
  });
  return sent;
}

/** The requests since the network was stubbed that no answer was stated for; forgets them. */
export function requestsWithoutAnswer(): string[] {
  const found = unanswered;
  unanswered = [];
  return found;
}

async function read(input: RequestInfo | URL, init?: RequestInit): Promise<SentRequest> {
  const request = new Request(
    input instanceof Request ? input : new URL(input, window.location.origin),
    init,
  );
  const url = new URL(request.url);
  const text = await request.clone().text();
  const isJson = /json/.test(request.headers.get('Content-Type') ?? '');
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: isJson && text ? (JSON.parse(text) as unknown) : text,
  };
}

function toResponse({ status, body, headers }: StatedAnswer): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  const tag: Record<string, string> =
    typeof body === 'object' && body !== null && 'version' in body
      ? { ETag: `"${String(body.version)}"` }
      : {};
  return new Response(body === undefined || status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type, ...tag, ...headers },
  });
}
