import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const PROJECT = '/api/portfolio/v1/projects/project-1';
const project = {
  id: 'project-1',
  name: 'Ny frivillighedspolitik',
  kind: 'PROGRAMME',
  level: 1,
  owner: 'Birgitte Nørskov',
  manager: 'Mikkel Aagaard',
  parentId: null,
  programme: null,
  state: 'PAUSED',
  pauseReason: 'Årsregnskabet',
  pausedUntil: '2016-05-01',
  phase: 'EXECUTION',
  lights: null,
  statusText: null,
  statusDate: null,
  description: 'En politik.',
  onListFrom: '2016-01-01',
  addedReason: 'Budgetaftale 2016',
  leftOn: null,
  leftReason: null,
  waitsFor: [],
  mandateId: null,
  changedAt: '2016-01-15T09:00:00Z',
  roles: [
    {
      id: 'role-1',
      role: 'OWNER',
      person: 'Birgitte Nørskov',
      username: 'direktoer',
      from: '2016-01-01',
      until: null,
    },
  ],
  phases: [],
  decisionGates: ['CLOSED'],
  pauses: [],
  parts: [{ id: 'project-2', name: 'Monopolbruddet', kind: 'SUB_PROGRAMME', state: 'RUNNING' }],
  actions: ['CHANGE', 'RENAME', 'RESUME', 'CLOSE', 'REMOVE', 'GIVE_ROLE', 'PASS_GATE'],
  decision: null,
  statusReports: [],
};
const gates = {
  phase: 'EXECUTION',
  next: 'REALISATION',
  nextNeedsDecision: false,
  passed: [
    {
      phase: 'EXECUTION',
      enteredOn: '2016-01-01',
      note: null,
      decidedItemId: null,
      decidedOn: null,
    },
  ],
  submissions: [],
  actions: ['PASS'],
};
const tagged = (body: unknown) => answer(200, body, { ETag: '"3"' });
const answers = {
  [`GET ${PROJECT}`]: tagged(project),
  [`GET ${PROJECT}/gates`]: tagged(gates),
  [`GET ${PROJECT}/status`]: { pointers: [] },
  'GET /api/access/v1/people': pageOf(),
};

describe('keeping the list', () => {
  it('shows why a project rests, its parts, its phases, and what may be done', async () => {
    renderApp('/portefoelje/project-1', { as: personas.sekretariat, answers });
    expect(await screen.findByText('Årsregnskabet')).toBeVisible();
    expect(screen.getByText('Genoptages 1. maj 2016')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Monopolbruddet' })).toBeVisible();
    const now = await screen.findByText('Gennemførelse');
    expect(now.closest('li')).toHaveAttribute('aria-current', 'step');
    expect(await screen.findByRole('button', { name: 'Genoptag' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sæt på pause' })).toBeNull();
    await expectAccessible();
  });

  it('takes a project off the list with the day and the reason', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1', {
      as: personas.sekretariat,
      answers: { ...answers, [`POST ${PROJECT}/removal`]: tagged(project) },
    });
    await user.click(await screen.findByRole('button', { name: 'Tag af listen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tag projektet af listen' });
    await user.click(within(dialog).getByRole('button', { name: 'Tag af listen' }));
    expect(within(dialog).getByText('Skal udfyldes')).toBeVisible();
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Færdig');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Tag af listen' }));
    await screen.findByText('Projektet er taget af listen');
    const removal = sent.find((one) => one.path.endsWith('/removal'));
    expect(removal?.body).toMatchObject({ reason: 'Færdig' });
  });

  it('puts a project that left on the list again with the day and the reason', async () => {
    const left = { ...project, leftOn: '2016-02-01', leftReason: 'Udsat', actions: ['PUT_BACK'] };
    const { user, sent } = renderApp('/portefoelje/project-1', {
      as: personas.sekretariat,
      answers: {
        ...answers,
        [`GET ${PROJECT}`]: tagged(left),
        [`POST ${PROJECT}/return`]: tagged(project),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sæt på listen igen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sæt projektet på listen igen' });
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Strategibrev');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Sæt på listen igen' }));
    await screen.findByText('Projektet er på listen igen');
    expect(sent.find((one) => one.path.endsWith('/return'))?.body).toMatchObject({
      reason: 'Strategibrev',
    });
  });

  it('says at the field that somebody holds the role already', async () => {
    const { user } = renderApp('/portefoelje/project-1', {
      as: personas.sekretariat,
      answers: {
        ...answers,
        [`POST ${PROJECT}/roles`]: answer(409, {
          type: '/problems/role-already-held',
          title: 'Birgitte Nørskov har allerede den rolle',
          errors: [{ field: 'person', message: 'Har allerede den rolle på det tidspunkt' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Giv en rolle' }));
    const dialog = await screen.findByRole('dialog', { name: 'Giv en rolle på projektet' });
    await user.selectOptions(within(dialog).getByLabelText('Rolle'), 'OWNER');
    await user.type(within(dialog).getByLabelText('Person'), 'Birgitte Nørskov');
    await user.click(within(dialog).getByRole('button', { name: 'Giv en rolle' }));
    await within(dialog).findByText('Har allerede den rolle på det tidspunkt');
    expect(within(dialog).getByLabelText('Person')).toHaveAttribute('aria-invalid', 'true');
  });

  it('passes a gate that needs no decision', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1', {
      as: personas.sekretariat,
      answers: { ...answers, [`POST ${PROJECT}/gates/passage`]: tagged(gates) },
    });
    await user.click(await screen.findByRole('button', { name: 'Gå videre til Realisering' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gå videre til Realisering' });
    await user.click(within(dialog).getByRole('button', { name: 'Gå videre' }));
    await screen.findByText('Projektet er gået videre');
    expect(sent.some((one) => one.path.endsWith('/gates/passage'))).toBe(true);
  });
});

describe('importing a list', () => {
  const list = {
    id: 'import-1',
    fileName: 'liste.csv',
    readBy: 'sekretariat',
    readAt: '2016-01-15T09:00:00Z',
    ignoredColumns: ['Noter'],
    rows: 10000,
    newRows: 9963,
    changedRows: 0,
    unchangedRows: 0,
    wrongRows: 37,
    state: 'READ',
    acceptedAt: null,
    version: 0,
  };

  it('shows each mistake by row and column, and takes over the rows that are right', async () => {
    const { user, sent } = renderApp('/portefoelje/import', {
      as: personas.sekretariat,
      answers: {
        'POST /api/portfolio/v1/list-imports': answer(201, list),
        'GET /api/portfolio/v1/list-imports/import-1/rows': pageOf({
          number: 102,
          name: 'Masse 100',
          outcome: 'WRONG',
          errors: [
            {
              column: 'ON_LIST_FROM',
              heading: 'På listen fra',
              problem: 'NOT_A_DAY',
              value: '31.02.2014',
            },
          ],
          changes: [],
        }),
        'POST /api/portfolio/v1/list-imports/import-1/acceptance': {
          ...list,
          state: 'ACCEPTED',
          acceptedAt: '2016-01-15T09:01:00Z',
        },
      },
    });
    const file = new File(['Navn;Beskrivelse'], 'liste.csv', { type: 'text/csv' });
    await user.upload(await screen.findByLabelText('Ark med projekter'), file);
    const row = await screen.findByRole('row', { name: /Masse 100/ });
    expect(row).toHaveTextContent('102');
    expect(row).toHaveTextContent('På listen fra');
    expect(row).toHaveTextContent('31.02.2014');
    expect(row).toHaveTextContent('Er ikke en dato');
    expect(screen.getByRole('button', { name: 'Fejl (37)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Overtag de 9963 rigtige rækker' }));
    await screen.findByText('Listen er overtaget');
    expect(sent.at(-1)).toBeDefined();
    const accepted = sent.find((one) => one.path.endsWith('/acceptance'));
    expect(accepted?.body).toEqual({ leaveOutWrongRows: true });
  });

  it('says in place what is wrong with a file that is no sheet', async () => {
    const { user } = renderApp('/portefoelje/import', {
      as: personas.sekretariat,
      answers: {
        'POST /api/portfolio/v1/list-imports': answer(400, {
          type: '/problems/sheet-not-utf8',
          title: 'Filens tegn kan ikke læses',
          detail: 'Gem arket som CSV UTF-8.',
        }),
      },
    });
    await user.upload(
      await screen.findByLabelText('Ark med projekter'),
      new File(['x'], 'liste.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Filens tegn kan ikke læses');
  });
});

describe('the people view and publishing', () => {
  it('gathers the roles of each person', async () => {
    const role = {
      id: 'role-1',
      person: 'Rune Balslev',
      username: 'rune',
      unit: 'BYC',
      role: 'MANAGER',
      projectId: 'project-1',
      project: 'Budgetanalyser',
      projectKind: 'PROJECT',
      from: '2016-01-01',
      until: null,
    };
    renderApp('/portefoelje/personer', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/roles': pageOf(role, {
          ...role,
          id: 'role-2',
          role: 'CONSULTANT',
          project: 'Monopolbruddet',
        }),
        'GET /api/access/v1/units': pageOf(),
      },
    });
    const row = await screen.findByRole('row', { name: /Rune Balslev/ });
    expect(row).toHaveTextContent('Budgetanalyser');
    expect(row).toHaveTextContent('Monopolbruddet');
    expect(row).toHaveTextContent('Konsulent');
    expect(screen.getByText(/2 roller fordelt på 1 personer/)).toBeVisible();
    await expectAccessible();
  });

  it('publishes the list and shows its addresses', async () => {
    const publishing = {
      published: false,
      changedBy: null,
      changedAt: null,
      page: 'https://portal.example/api/portfolio/v1/published/portfolio.html',
      jsonFeed: 'https://portal.example/api/portfolio/v1/published/portfolio.json',
      atomFeed: 'https://portal.example/api/portfolio/v1/published/portfolio.atom',
    };
    const { user, sent } = renderApp('/portefoelje', {
      as: personas.sekretariat,
      answers: {
        'GET /api/portfolio/v1/projects': pageOf(),
        'GET /api/portfolio/v1/publishing': tagged(publishing),
        'PUT /api/portfolio/v1/publishing': tagged({ ...publishing, published: true }),
      },
    });
    await screen.findByText(publishing.jsonFeed);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Offentliggør listen' }));
    await screen.findByText('Listen er offentliggjort');
    await waitFor(() =>
      expect(sent.find((one) => one.method === 'PUT')?.body).toEqual({ published: true }),
    );
  });
});
