import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '@/lib/i18n';
import { Problem } from './problem';
import type { Told } from './told';

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

let csrfToken: string | null = null;
const signedOutListeners = new Set<() => void>();

/** Keeps the token that the gateway demands on every change. */
export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** Calls back when the server says that nobody is logged in any more; answers how to stop. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** The headers every request to the gateway carries. */
export function portalHeaders(method: string): Record<string, string> {
  return {
    'Accept-Language': currentLanguage(),
    ...(CHANGES.has(method) && csrfToken !== null && { 'X-CSRF-Token': csrfToken }),
  };
}

/** Turns every failed answer into a {@link Problem} and tells the app when the session is over. */
export async function refuseFailure(response: Response): Promise<Response> {
  if (response.ok) return response;
  if (response.status === 401) signedOutListeners.forEach((listener) => listener());
  throw await Problem.from(response);
}

const portal: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(portalHeaders(request.method))) {
      request.headers.set(name, value);
    }
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    return request;
  },
  async onResponse({ response }) {
    await refuseFailure(response);
  },
  onError() {
    return Problem.unreachable();
  },
};

/** A typed client of one service behind the gateway; a failed answer throws a {@link Problem}. */
export function serviceClient<Paths extends object>() {
  const client = createClient<Paths, 'application/json'>({
    baseUrl: window.location.origin,
    credentials: 'same-origin',
    // Looked up at each call, so that a test can stand in for the network.
    fetch: (request) => globalThis.fetch(request),
  });
  client.use(portal);
  return client;
}

/** A body together with the version it was read at, for `If-Match`. */
export interface Tagged<T> {
  data: T;
  etag: string;
}

type Answer<T> = Promise<{ data?: T; response: Response }>;

/** The body of an answer that succeeded. */
export async function dataOf<T>(answer: Answer<T>): Promise<Told<T>> {
  const { data } = await answer;
  return data as Told<T>;
}

/** The body of an answer that succeeded, with its ETag. */
export async function taggedOf<T>(answer: Answer<T>): Promise<Tagged<Told<T>>> {
  const { data, response } = await answer;
  return { data: data as Told<T>, etag: response.headers.get('ETag') ?? '' };
}
