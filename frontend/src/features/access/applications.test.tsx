import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, nobody, pageOf, personas, renderApp } from '@/testing';

const HRC = { code: 'HRC', name: 'HR Centeret' };
const BYC = { code: 'BYC', name: 'Byrådscenteret' };
const karen = { username: 'centerchef-byc', name: 'Karen Vestergaard', unit: BYC };
const waits = { person: karen, decidedAt: null, decision: null, reason: null };
const application = {
  id: 'application-1',
  applicant: { username: 'medarbejder', name: 'Line Agerbo', unit: HRC },
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  system: 'READER',
  scope: 'OPEN',
  workNeed: 'Forbereder punkter om personale til Direktionen.',
  whyWebsiteInsufficient: 'Hjemmesiden viser kun referatet bagefter.',
  validTo: null,
  state: 'PENDING',
  approvers: [
    { role: 'CENTRE_MANAGER_BYC', ...waits },
    { role: 'AREA_DIRECTOR', ...waits, person: null },
  ],
  round: 1,
  decisions: [] as object[],
  grantId: null,
  createdAt: '2026-01-12T09:00:00Z',
  actions: ['approve', 'refuse', 'return'],
  version: 4,
};
const returned = {
  round: 1,
  role: 'CENTRE_MANAGER_BYC',
  person: karen,
  decidedAt: '2026-01-13T09:00:00Z',
  decision: 'RETURNED',
  reason: 'Hvilke punkter?',
};
const PAGE = '/adgange/ansoegninger/application-1';
const API = '/api/access/v1/applications/application-1';

describe('one application', () => {
  it('is approved with one press by whoever comes by the link, and not before', async () => {
    const { user, sent } = renderApp(`${PAGE}?handling=godkend`, {
      as: personas['centerchef-byc'],
      answers: { [`GET ${API}`]: application, [`POST ${API}/approvals`]: application },
    });
    await screen.findByRole('heading', { level: 1, name: 'Ansøgning fra Line Agerbo' });
    expect(screen.getByText(application.workNeed)).toBeInTheDocument();
    expect(screen.getByText(application.whyWebsiteInsufficient)).toBeInTheDocument();
    expect(
      screen.getByText('Venter på Områdets direktør; ingen kan afgøre den lige nu'),
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Godkend' })).toBeChecked();
    expect(sent.every((request) => request.method === 'GET')).toBe(true);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Godkend' }));
    await screen.findByText('Du har godkendt');
    expect(sent.filter((request) => request.method === 'POST')).toHaveLength(1);
  });

  it.each([
    ['afslaa', 'Afslå', 'refusal'],
    ['retur', 'Send retur', 'return'],
  ])('asks for the reason of what the link %s chooses', async (handling, label, path) => {
    const { user, sent } = renderApp(`${PAGE}?handling=${handling}`, {
      as: personas['centerchef-byc'],
      answers: { [`GET ${API}`]: application, [`POST ${API}/${path}`]: application },
    });
    await user.click(await screen.findByRole('button', { name: label }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv en begrundelse');
    expect(sent.every((request) => request.method === 'GET')).toBe(true);
    await user.type(screen.getByLabelText(/Begrundelse/), 'Hvilke punkter?');
    await user.click(screen.getByRole('button', { name: label }));
    await waitFor(() =>
      expect(sent.find((request) => request.path === `${API}/${path}`)?.body).toEqual({
        reason: 'Hvilke punkter?',
      }),
    );
  });

  it('chooses nothing for whoever comes by another way', async () => {
    const { user, sent } = renderApp(`${PAGE}?handling=alt`, {
      as: personas['centerchef-byc'],
      answers: { [`GET ${API}`]: application },
    });
    await user.click(await screen.findByRole('button', { name: 'Bekræft' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg, hvad du vil');
    expect(sent.every((request) => request.method === 'GET')).toBe(true);
  });

  it('tells whoever comes by a used link what was decided, and by whom', async () => {
    renderApp(`${PAGE}?handling=godkend`, {
      as: personas['centerchef-byc'],
      answers: {
        [`GET ${API}`]: {
          ...application,
          state: 'REFUSED',
          decisions: [{ ...returned, decision: 'REFUSED', reason: 'Ikke et arbejdsbehov' }],
          actions: [],
        },
      },
    });
    await screen.findByText('Ansøgningen er allerede afslået');
    // In the notice, and in the story below.
    expect(
      screen.getAllByText(
        'Karen Vestergaard (Centerchef BYC) afslog den 13. januar 2026: Ikke et arbejdsbehov',
      ),
    ).toHaveLength(2);
    expect(screen.queryByRole('radio')).toBeNull();
    await expectAccessible();
  });

  it('does not exist for anybody else', async () => {
    renderApp(`${PAGE}?handling=godkend`, {
      as: personas.projektleder,
      answers: { [`GET ${API}`]: answer(404, { title: 'Findes ikke' }) },
    });
    await screen.findByRole('heading', { level: 1, name: 'Findes ikke' });
    expect(screen.queryByRole('button', { name: 'Godkend' })).toBeNull();
  });

  it('is come back to after the log-in, with what was chosen', async () => {
    renderApp(`${PAGE}?handling=godkend`, { as: nobody });
    expect(await screen.findByRole('link', { name: 'Log ind' })).toHaveAttribute(
      'href',
      `/login?returnTo=${encodeURIComponent(`${PAGE}?handling=godkend`)}`,
    );
  });

  it('that came back is worded anew and sent again by its applicant', async () => {
    const { user, sent } = renderApp(`${PAGE}?handling=ret`, {
      as: personas.medarbejder,
      answers: {
        [`GET ${API}`]: {
          ...application,
          state: 'RETURNED',
          decisions: [returned],
          actions: ['resubmit', 'withdraw'],
        },
        [`PATCH ${API}`]: application,
      },
    });
    const need = await screen.findByLabelText(/Hvad skal du bruge adgangen til/);
    expect(screen.getAllByText(/sendte den retur den 13. januar 2026: Hvilke/)).toHaveLength(2);
    await user.clear(need);
    await user.type(need, 'Kort');
    await user.click(screen.getByRole('button', { name: 'Ret og send igen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('mindst 20 tegn');
    await expectAccessible();
    await user.clear(need);
    await user.type(need, 'Forbereder punkterne om løn og personale.');
    await user.click(screen.getByRole('button', { name: 'Ret og send igen' }));
    await screen.findByText('Ansøgningen er sendt igen');
    const request = sent.find(({ method }) => method === 'PATCH');
    expect(request?.headers.get('If-Match')).toBe('"4"');
    expect(request?.body).toEqual({
      scope: 'OPEN',
      workNeed: 'Forbereder punkterne om løn og personale.',
      whyWebsiteInsufficient: application.whyWebsiteInsufficient,
    });
  });
});

describe('one access in a review', () => {
  const review = {
    id: 'review-1',
    openedBy: karen,
    openedAt: '2026-02-01T08:00:00Z',
    deadline: '2026-03-01',
    state: 'OPEN',
    closedAt: null,
    progress: { total: 1, open: 1, confirmed: 0, ended: 0, lapsed: 0, over: 0 },
    awaited: [],
    submission: null,
    actions: [],
    version: 3,
  };
  const line = {
    id: 'line-1',
    grantId: 'grant-1',
    person: application.applicant,
    bodyGroup: 'BOARD',
    bodyGroupName: 'Direktionen',
    system: 'READER',
    scope: 'OPEN',
    validFrom: '2026-01-12',
    validTo: null,
    state: 'OPEN',
    approvers: application.approvers,
    actions: ['confirm', 'end'],
  };
  const LINE = '/api/access/v1/reviews/review-1/lines/line-1';
  const ANSWERS = {
    'GET /api/access/v1/reviews/review-1': review,
    'GET /api/access/v1/reviews/review-1/lines': pageOf(),
  };

  it('is confirmed with one press by whoever comes by the link', async () => {
    const { user, sent } = renderApp(
      '/adgange/gennemgange/review-1?adgang=line-1&handling=bekraeft',
      {
        as: personas['centerchef-byc'],
        answers: { ...ANSWERS, [`GET ${LINE}`]: line, [`POST ${LINE}/confirmation`]: line },
      },
    );
    await screen.findByRole('heading', { name: 'Adgangen for Line Agerbo til Direktionen' });
    expect(sent.every((request) => request.method === 'GET')).toBe(true);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Bekræft' }));
    await screen.findByText('Du har bekræftet adgangen');
    expect(sent.some((request) => request.path === `${LINE}/confirmation`)).toBe(true);
  });

  it('tells whoever comes by a used link who ended it', async () => {
    renderApp('/adgange/gennemgange/review-1?adgang=line-1&handling=afslut', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        [`GET ${LINE}`]: {
          ...line,
          state: 'ENDED',
          approvers: [{ ...returned, decision: 'ENDED', reason: 'Opgaven er slut' }],
          actions: [],
        },
      },
    });
    await screen.findByText('Centerchef BYC: afsluttet af Karen Vestergaard: Opgaven er slut');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
