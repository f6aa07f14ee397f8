import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/lib/i18n';
import { answer, pageOf } from '@/testing';
import { stubNetwork } from '@/testing/network';
import { dataOf, onSignedOut, Problem, rememberCsrfToken, serviceClient, taggedOf } from '.';

interface Operation {
  parameters: { header?: Record<string, string> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { headers: object; content: { 'application/json': unknown } } };
}
type Things = Record<'/api/things' | '/api/things/1', Record<'get' | 'post' | 'patch', Operation>>;

const api = serviceClient<Things>();

describe('a request', () => {
  it('carries language, CSRF token and an idempotency key when it creates', async () => {
    const sent = stubNetwork({ 'POST /api/things': answer(201, { id: '1' }) });
    rememberCsrfToken('secret');
    chooseLanguage('en');
    await dataOf(api.POST('/api/things', { body: { name: 'x' } }));
    expect(sent[0]?.headers.get('Accept-Language')).toBe('en');
    expect(sent[0]?.headers.get('X-CSRF-Token')).toBe('secret');
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0]?.body).toEqual({ name: 'x' });
  });

  it('carries no CSRF token when it only reads', async () => {
    const sent = stubNetwork({ 'GET /api/things': pageOf() });
    rememberCsrfToken('secret');
    await dataOf(api.GET('/api/things', {}));
    expect(sent[0]?.headers.has('X-CSRF-Token')).toBe(false);
    expect(sent[0]?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('sends the version it changes and answers the version it read', async () => {
    const sent = stubNetwork({
      'GET /api/things/1': { name: 'x', version: 7 },
      'PATCH /api/things/1': { name: 'y', version: 8 },
    });
    const read = await taggedOf(api.GET('/api/things/1', {}));
    await dataOf(
      api.PATCH('/api/things/1', { params: { header: { 'If-Match': read.etag } }, body: {} }),
    );
    expect(sent[1]?.headers.get('If-Match')).toBe('"7"');
  });
});

describe('a refusal', () => {
  it('is thrown as a problem with its fields and request id', async () => {
    stubNetwork({
      'POST /api/things': answer(
        400,
        {
          type: '/problems/invalid-input',
          title: 'Oplysningerne kan ikke bruges',
          errors: [{ field: 'title', message: 'Skriv en titel' }],
        },
        { 'X-Request-Id': 'r-1' },
      ),
    });
    const problem: unknown = await dataOf(api.POST('/api/things', { body: {} })).catch(
      (e: unknown) => e,
    );
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 400,
      slug: 'invalid-input',
      title: 'Oplysningerne kan ikke bruges',
      requestId: 'r-1',
    });
    expect((problem as Problem).errorAt('title')).toBe('Skriv en titel');
  });

  it('that is no JSON is a problem all the same', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })));
    await expect(dataOf(api.GET('/api/things', {}))).rejects.toMatchObject({ status: 502 });
  });

  it('that never comes says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(dataOf(api.GET('/api/things', {}))).rejects.toMatchObject({
      status: 0,
      slug: 'unreachable',
    });
  });

  it('of someone who is no longer logged in is told to the app', async () => {
    stubNetwork({ 'GET /api/things': answer(401, { title: 'Log ind' }) });
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    await expect(dataOf(api.GET('/api/things', {}))).rejects.toMatchObject({ status: 401 });
    stop();
    expect(listener).toHaveBeenCalledOnce();
  });
});
