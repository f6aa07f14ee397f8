import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const HRC = { code: 'HRC', name: 'HR Centeret' };
const board = { code: 'BOARD', name: 'Direktionen', bodies: ['DIR'] };
const application = {
  id: 'application-1',
  applicant: { username: 'medarbejder', name: 'Line Agerbo', unit: HRC },
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  scope: 'OPEN',
  workNeed: 'Forbereder punkter om personale til Direktionen.',
  whyWebsiteInsufficient: 'Hjemmesiden viser kun referatet bagefter.',
  validTo: null,
  state: 'PENDING',
  approvers: [
    {
      role: 'CENTRE_MANAGER_BYC',
      person: { username: 'centerchef-byc', name: 'Karen Vestergaard', unit: HRC },
      decidedAt: null,
      decision: null,
      reason: null,
    },
    { role: 'AREA_DIRECTOR', person: null, decidedAt: null, decision: null, reason: null },
  ],
  grantId: null,
  createdAt: '2026-01-12T09:00:00Z',
  actions: ['approve', 'refuse', 'return'],
  version: 0,
};
const grant = {
  id: 'grant-1',
  person: application.applicant,
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  scope: 'OPEN',
  validFrom: '2026-01-12',
  validTo: null,
  revokedAt: null,
  revokedBy: null,
  reason: 'Forbereder punkter om personale til Direktionen.',
  applicationId: 'application-1',
  actions: ['revoke'],
};
const right = {
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  scope: 'OPEN_AND_CLOSED',
  validFrom: '2014-01-01',
  validTo: null,
  source: 'position:1',
  sourceText: 'Sekretariatet i Byrådscenteret',
  grantId: null,
};
const me = {
  username: 'x',
  name: 'X',
  title: 'X',
  unit: HRC,
  area: null,
  positions: [],
  rights: [],
};
const ANSWERS = {
  'GET /api/access/v1/people/me': me,
  'GET /api/access/v1/body-groups': pageOf(board),
  'GET /api/access/v1/applications': pageOf(),
  'GET /api/access/v1/grants': pageOf(grant),
  'GET /api/access/v1/reading-rights': pageOf({ person: application.applicant, rights: [right] }),
};

describe('access', () => {
  it('tells someone without any what to do', async () => {
    renderApp('/adgange', { as: personas.medarbejder, answers: ANSWERS });
    await screen.findByText('Du har ikke adgang til nogen dagsordener');
    expect(screen.queryByRole('heading', { name: 'Personlige adgange' })).toBeNull();
    await expectAccessible();
  });

  it('is applied for with the need and why the website is not enough', async () => {
    const { user, sent } = renderApp('/adgange/ansoeg', {
      as: personas.medarbejder,
      answers: { ...ANSWERS, 'POST /api/access/v1/applications': answer(201, application) },
    });
    const need = await screen.findByLabelText(/Hvad skal du bruge adgangen til/);
    await user.type(need, 'For kort');
    await user.click(screen.getByRole('button', { name: 'Send ansøgningen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('mindst 20 tegn');
    await expectAccessible();
    await user.clear(need);
    await user.type(need, application.workNeed);
    await user.type(screen.getByLabelText(/ikke nok/), application.whyWebsiteInsufficient);
    await user.click(screen.getByRole('button', { name: 'Send ansøgningen' }));
    await screen.findByRole('heading', { level: 1, name: 'Adgange' });
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      bodyGroup: 'BOARD',
      scope: 'OPEN',
      workNeed: application.workNeed,
      whyWebsiteInsufficient: application.whyWebsiteInsufficient,
    });
  });

  it('is approved by one of the two', async () => {
    const { user, sent } = renderApp('/adgange', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/applications': ({ query }: { query: URLSearchParams }) =>
          query.get('role') === 'approver' ? pageOf(application) : pageOf(),
        'POST /api/access/v1/applications/application-1/approvals': application,
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Godkend ansøgningen fra Line Agerbo' }),
    );
    await screen.findByText('Du har godkendt');
    expect(sent.some((request) => request.path.endsWith('/approvals'))).toBe(true);
    await expectAccessible();
  });

  it('is refused only with a reason', async () => {
    const { user, sent } = renderApp('/adgange', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/applications': ({ query }: { query: URLSearchParams }) =>
          query.get('role') === 'approver' ? pageOf(application) : pageOf(),
        'POST /api/access/v1/applications/application-1/refusal': application,
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Afslå ansøgningen fra Line Agerbo' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Afslå' });
    await user.click(within(dialog).getByRole('button', { name: 'Afslå' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Skriv en begrundelse');
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Ikke et arbejdsbehov');
    await user.click(within(dialog).getByRole('button', { name: 'Afslå' }));
    await screen.findByText('Ansøgningen er afslået');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      reason: 'Ikke et arbejdsbehov',
    });
  });

  it('is taken away with a reason', async () => {
    const { user } = renderApp('/adgange', {
      as: personas['it-admin'],
      answers: { ...ANSWERS, 'POST /api/access/v1/grants/grant-1/revocation': grant },
    });
    await user.click(await screen.findByRole('button', { name: 'Fjern adgangen for Line Agerbo' }));
    const dialog = await screen.findByRole('dialog', { name: 'Fjern adgang' });
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Opgaven er løst');
    await user.click(within(dialog).getByRole('button', { name: 'Fjern adgang' }));
    await screen.findByText('Adgangen er fjernet');
  });

  it('is shown for everyone at once, with why', async () => {
    const { user } = renderApp('/adgange', { as: personas['it-admin'], answers: ANSWERS });
    const matrix = await screen.findByRole('table', { name: 'Hvem kan læse hvad' });
    expect(await within(matrix).findByText('Åbne og lukkede punkter')).toBeInTheDocument();
    expect(matrix).toHaveTextContent('Sekretariatet i Byrådscenteret');
    await user.type(screen.getByRole('searchbox', { name: 'Find person' }), 'findes ikke');
    expect(within(matrix).queryByText(/Line Agerbo/)).toBeNull();
    await expectAccessible();
  });

  it('is logged, for the auditor to read', async () => {
    renderApp('/adgange/log', {
      as: personas.revisor,
      answers: {
        'GET /api/access/v1/audit-entries': pageOf({
          id: 'entry-1',
          at: '2026-01-12T09:00:00Z',
          actor: 'centerchef-byc',
          action: 'application.approved',
          subject: 'medarbejder',
          details: { bodyGroup: 'BOARD' },
        }),
      },
    });
    expect(await screen.findByRole('row', { name: /centerchef-byc/ })).toHaveTextContent(
      'bodyGroup: BOARD',
    );
    await expectAccessible();
  });
});
