import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const BYC = { code: 'BYC', name: 'Byrådscenteret' };
const karen = { username: 'centerchef-byc', name: 'Karen Vestergaard', unit: BYC };
const review = {
  id: 'review-1',
  openedBy: karen,
  openedAt: '2026-02-01T08:00:00Z',
  deadline: '2026-03-01',
  state: 'OPEN',
  closedAt: null,
  progress: { total: 12, open: 4, confirmed: 7, ended: 1, lapsed: 0, over: 0 },
  awaited: [{ person: karen, lines: 4 }],
  submission: null,
  actions: [],
  version: 3,
};
const line = {
  id: 'line-1',
  grantId: 'grant-1',
  system: 'PRODUCTION',
  person: {
    username: 'medarbejder',
    name: 'Line Agerbo',
    unit: { code: 'HRC', name: 'HR Centeret' },
  },
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  scope: 'OPEN',
  validFrom: '2026-01-12',
  validTo: null,
  state: 'OPEN',
  approvers: [
    { role: 'CENTRE_MANAGER_BYC', person: karen, decidedAt: null, decision: null, reason: null },
    { role: 'AREA_DIRECTOR', person: null, decidedAt: null, decision: null, reason: null },
  ],
  actions: ['confirm', 'end'],
};
const LINE = '/api/access/v1/reviews/review-1/lines/line-1';
const ANSWERS = {
  'GET /api/access/v1/people/me': {
    ...karen,
    title: 'Centerchef',
    positions: [],
    rights: [],
    actions: ['see-reviews', 'keep-reviews'],
  },
  'GET /api/access/v1/access-criteria': pageOf(),
  'GET /api/access/v1/body-groups': { items: [] },
  'GET /api/access/v1/reviews': pageOf(review),
  'GET /api/access/v1/reviews/review-1': review,
  'GET /api/access/v1/reviews/review-1/lines': pageOf(line),
};

describe('a review of access', () => {
  it('begins with a deadline', async () => {
    const { user, sent } = renderApp('/adgange/gennemgange', {
      as: personas['centerchef-byc'],
      answers: { ...ANSWERS, 'POST /api/access/v1/reviews': answer(201, review) },
    });
    expect(await screen.findByText('8 af 12')).toBeInTheDocument();
    await expectAccessible();
    await user.click(await screen.findByRole('button', { name: 'Begynd en gennemgang' }));
    const submit = screen.getAllByRole('button', { name: 'Begynd en gennemgang' }).at(-1);
    if (submit) await user.click(submit);
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg en frist');
    expect(sent.some((request) => request.method === 'POST')).toBe(false);
  });

  it('is not begun by the manager of another centre', async () => {
    renderApp('/adgange/gennemgange', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/people/me': {
          ...karen,
          unit: { code: 'HRC', name: 'HR Centeret' },
          positions: [],
          rights: [],
          actions: [],
        },
      },
    });
    await screen.findByText('8 af 12');
    expect(screen.queryByRole('button', { name: 'Begynd en gennemgang' })).toBeNull();
  });

  it('lets an approver confirm a grant, or end it with a reason', async () => {
    const { user, sent } = renderApp('/adgange/gennemgange/review-1', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        [`POST ${LINE}/confirmation`]: answer(200, line),
        [`POST ${LINE}/ending`]: answer(200, { ...line, state: 'ENDED' }),
      },
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Bekræft adgangen for Line Agerbo til Direktionen i produktionsmodulet',
      }),
    );
    await screen.findByText('Du har bekræftet adgangen');
    expect(screen.getByText('Områdets direktør: ingen kan bekræfte')).toBeInTheDocument();
    await expectAccessible();
    await user.click(
      screen.getByRole('button', {
        name: 'Afslut adgangen for Line Agerbo til Direktionen i produktionsmodulet',
      }),
    );
    await user.type(screen.getByLabelText(/Begrundelse/), 'Opgaven er flyttet');
    await user.click(screen.getByRole('button', { name: 'Afslut adgang' }));
    await waitFor(() =>
      expect(sent.find((request) => request.path.endsWith('/ending'))?.body).toEqual({
        reason: 'Opgaven er flyttet',
      }),
    );
  });

  it('is reported to the board once it is over', async () => {
    const { user, sent } = renderApp('/adgange/gennemgange/review-1', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/reviews/review-1': {
          ...review,
          state: 'CLOSED',
          closedAt: '2026-03-02T00:10:00Z',
          actions: ['submit'],
        },
        'POST /api/access/v1/reviews/review-1/submission': answer(200, review),
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Send rapporten til direktionens næste møde' }),
    );
    await screen.findByText('Rapporten er sendt');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({ bodyCode: 'DIR' });
  });
});
