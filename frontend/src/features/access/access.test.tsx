import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const HRC = { code: 'HRC', name: 'HR Centeret' };
const board = { code: 'BOARD', name: 'Direktionen', bodies: ['DIR'] };
const committees = { code: 'STANDING_COMMITTEES', name: 'Fagudvalg', bodies: ['ISU', 'ÆSU'] };
const application = {
  id: 'application-1',
  system: 'READER',
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
  system: 'PRODUCTION',
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
  system: 'READER',
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  onlyBodies: [],
  scope: 'OPEN_AND_CLOSED',
  validFrom: '2014-01-01',
  validTo: null,
  source: 'position:1',
  sourceText: 'Sekretariatet i Byrådscenteret',
  grantId: null,
};
const production = {
  ...right,
  system: 'PRODUCTION',
  bodyGroup: 'STANDING_COMMITTEES',
  bodyGroupName: 'Fagudvalg',
  onlyBodies: ['ÆSU'],
};
const me = {
  username: 'x',
  name: 'X',
  title: 'X',
  unit: HRC,
  area: null,
  positions: [],
  rights: [],
  actions: ['name-deputy', 'see-rights', 'explain', 'see-grants', 'see-reviews'],
};
const ANSWERS = {
  'GET /api/access/v1/people/me': me,
  'GET /api/access/v1/deputyships': [],
  'GET /api/access/v1/body-groups': pageOf(board, committees),
  'GET /api/access/v1/applications': pageOf(),
  'GET /api/access/v1/grants': pageOf(grant),
  'GET /api/access/v1/reading-rights': pageOf({ person: application.applicant, rights: [right] }),
};

describe('access', () => {
  it('tells someone without any what to do', async () => {
    renderApp('/adgange', {
      as: personas.medarbejder,
      answers: { ...ANSWERS, 'GET /api/access/v1/people/me': { ...me, actions: [] } },
    });
    await screen.findByText('Du har ikke adgang til nogen dagsordener');
    expect(screen.queryByRole('heading', { name: 'Personlige adgange' })).toBeNull();
    await expectAccessible();
  });

  it('names the system of what one has, and the bodies where it is not the whole group', async () => {
    renderApp('/adgange', {
      as: personas.medarbejder,
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/people/me': { ...me, rights: [right, production] },
        'GET /api/access/v1/applications': ({ query }: { query: URLSearchParams }) =>
          query.get('role') === 'applicant' ? pageOf(application) : pageOf(),
      },
    });
    const mine = await screen.findByRole('table', { name: 'Det kan du læse' });
    expect(within(mine).getByRole('row', { name: /Direktionen/ })).toHaveTextContent('Læseadgang');
    expect(within(mine).getByRole('row', { name: /Fagudvalg/ })).toHaveTextContent(
      'Fagudvalg (kun ÆSU)Produktionsmodul',
    );
    expect(await screen.findByText(/· Læseadgang · Åbne punkter/)).toHaveTextContent(
      'Direktionen · Læseadgang · Åbne punkter',
    );
    await expectAccessible();
  });

  it('is applied for with the need and why the website is not enough', async () => {
    const { user, sent } = renderApp('/adgange/ansoeg', {
      as: personas.medarbejder,
      answers: { ...ANSWERS, 'POST /api/access/v1/applications': answer(201, application) },
    });
    const need = await screen.findByLabelText(/Hvad skal du bruge adgangen til/);
    expect(screen.getByRole('radio', { name: 'Læse (læseadgang)' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Producere dagsordener' }));
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
      system: 'PRODUCTION',
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
    await screen.findByRole('cell', { name: 'Produktionsmodul' });
    await user.click(await screen.findByRole('button', { name: 'Fjern adgangen for Line Agerbo' }));
    const dialog = await screen.findByRole('dialog', { name: 'Fjern adgang' });
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Opgaven er løst');
    await user.click(within(dialog).getByRole('button', { name: 'Fjern adgang' }));
    await screen.findByText('Adgangen er fjernet');
  });

  it('is shown for everyone at once, with why, and narrowed and taken along', async () => {
    const asked: string[] = [];
    const { user } = renderApp('/adgange', {
      as: personas['it-admin'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/reading-rights': ({ query }: { query: URLSearchParams }) => {
          asked.push(query.toString());
          return query.get('q') === 'findes ikke'
            ? pageOf()
            : pageOf({ person: application.applicant, rights: [right, production] });
        },
      },
    });
    const matrix = await screen.findByRole('table', { name: 'Hvem kan læse hvad' });
    expect(
      await within(matrix).findByText('Læseadgang: åbne og lukkede punkter'),
    ).toBeInTheDocument();
    const made = within(matrix).getByText('Produktionsmodul: åbne og lukkede punkter');
    expect(made.closest('td')).toHaveTextContent('kun ÆSU');
    expect(matrix).toHaveTextContent('Sekretariatet i Byrådscenteret');
    await expectAccessible();
    await user.click(screen.getByRole('checkbox', { name: /der intet kan læse/ }));
    await user.selectOptions(screen.getByLabelText('System'), 'PRODUCTION');
    await user.selectOptions(screen.getByLabelText('Punkter'), 'OPEN');
    await waitFor(() =>
      expect(asked.at(-1)).toContain('system=PRODUCTION&scope=OPEN&everyone=true'),
    );
    expect(screen.getByRole('link', { name: 'Hent som regneark' }).getAttribute('href')).toBe(
      '/api/access/v1/reading-rights/sheet?system=PRODUCTION&scope=OPEN&everyone=true',
    );
    await user.type(screen.getByRole('searchbox', { name: /Find person/ }), 'findes ikke');
    await screen.findByText('Ingen passer på det, du leder efter');
    expect(screen.queryByRole('table', { name: 'Hvem kan læse hvad' })).toBeNull();
  });
});

describe('what somebody else would see', () => {
  const person = { ...application.applicant, title: 'Medarbejder', positions: [] };
  const answers = {
    'GET /api/access/v1/people': pageOf(person),
    'GET /api/access/v1/people/medarbejder': person,
    'GET /api/access/v1/explanations/meetings': pageOf({
      id: 'meeting-1',
      bodyCode: 'DIR',
      bodyName: 'Direktionen',
      start: '2026-01-13T09:00',
      state: 'AGENDA_PUBLISHED',
      itemCount: 2,
      closedCount: 1,
    }),
    'GET /api/access/v1/explanations/meetings/meeting-1': {
      meetingId: 'meeting-1',
      bodyCode: 'DIR',
      bodyName: 'Direktionen',
      start: '2026-01-13T09:00',
      state: 'AGENDA_PUBLISHED',
      known: true,
      items: [
        {
          itemId: 'item-1',
          number: 1,
          closed: false,
          readable: true,
          conflicted: false,
          title: null,
        },
        {
          itemId: 'item-2',
          number: 2,
          closed: true,
          readable: false,
          conflicted: false,
          title: null,
        },
      ],
    },
    'GET /api/access/v1/explanations': {
      person: application.applicant,
      agendaItem: {
        id: 'item-2',
        meetingId: 'meeting-1',
        bodyCode: 'DIR',
        bodyName: 'Direktionen',
        meetingDate: '2026-01-13',
        number: 2,
        closed: true,
      },
      mayRead: false,
      reasons: [
        { weight: 'FACT', code: 'item-closed', text: 'Punkt 2 er lukket', source: null },
        {
          weight: 'AGAINST',
          code: 'right-open-only',
          text: 'Gælder kun åbne punkter',
          source: null,
        },
      ],
    },
  };

  it('is shown as the person gets it, with the reasons why', async () => {
    const { user } = renderApp('/adgange/set-af', { as: personas['it-admin'], answers });
    await user.click(await screen.findByRole('button', { name: 'Line Agerbo' }));
    await user.selectOptions(await screen.findByLabelText('Møde'), 'meeting-1');
    const agenda = await screen.findByRole('table', {
      name: 'Dagsordenen, som Line Agerbo ser den',
    });
    expect(within(agenda).getByText('Titlen kan du ikke læse')).toBeInTheDocument();
    expect(within(agenda).getByText('Lukket')).toBeInTheDocument();
    await expectAccessible();
    await user.click(within(agenda).getByRole('button', { name: /punkt 2/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Hvorfor?' });
    expect(await within(dialog).findByText(/Nej, Line Agerbo kan ikke læse punkt 2/)).toBeVisible();
    expect(within(dialog).getByText(/Gælder kun åbne punkter/)).toBeVisible();
    await expectAccessible();
  });

  it('says where the person sees no meetings at all', async () => {
    renderApp('/adgange/set-af?person=medarbejder', {
      as: personas['it-admin'],
      answers: { ...answers, 'GET /api/access/v1/explanations/meetings': pageOf() },
    });
    await screen.findByText('Line Agerbo ser ingen møder');
  });
});
