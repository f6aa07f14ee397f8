import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const pool = {
  id: 'pool-1',
  code: 'IT',
  name: 'IT-pulje',
  year: 2015,
  amount: 5_700_000,
  approved: 0,
  proposed: 4_819_600,
  left: 5_700_000,
  leftIfApproved: 880_400,
};
const allocation = {
  id: 'allocation-8',
  number: 8,
  poolId: 'pool-1',
  poolName: 'IT-pulje',
  year: 2015,
  purpose: 'Genopretning af it-budgettet',
  amount: 4_681_600,
  recurrence: 'ONE_OFF',
  years: null,
  state: 'PROPOSED',
  submission: null,
  decision: null,
  decidedEarlier: null,
  approved: 0,
  proposed: 4_681_600,
  adjustments: [],
  proposedBy: 'controller',
  proposedAt: '2014-11-18T09:00:00Z',
  actions: ['edit', 'submit', 'withdraw'],
  version: 3,
};
const summary = {
  year: 2015,
  years: [2015],
  amount: 16_700_000,
  approved: 0,
  proposed: 11_483_600,
  left: 16_700_000,
  leftIfApproved: 5_216_400,
};
const slot = {
  meetingId: 'meeting-1',
  bodyCode: 'DIR',
  bodyName: 'Direktionen',
  start: '2015-01-06T10:00',
  deadline: '2014-12-29',
};
const ANSWERS = {
  'GET /api/portfolio/v1/projects': pageOf({ id: 'project-1', name: 'Fælles bookingsystem' }),
  'GET /api/budget/v1/pools/summary': summary,
  'GET /api/budget/v1/pools': pageOf(pool),
  'GET /api/budget/v1/allocations': pageOf(allocation),
};

describe('the pools', () => {
  it('show what is left, and every allocation with its amount', async () => {
    renderApp('/puljer', { as: personas.direktoer, answers: ANSWERS });
    await screen.findByRole('heading', { level: 1, name: 'Direktionens puljer 2015' });
    const row = await screen.findByRole('row', { name: /Genopretning af it-budgettet/ });
    expect(row).toHaveTextContent('4.681.600 kr.');
    expect(screen.getByRole('img', { name: /IT-pulje/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Foreslå en disponering' })).toBeNull();
    await expectAccessible();
  });

  it('refuse an amount with øre before it is sent', async () => {
    const { user, sent } = renderApp('/puljer', { as: personas.controller, answers: ANSWERS });
    await user.click(await screen.findByRole('button', { name: 'Foreslå en disponering' }));
    await user.type(screen.getByLabelText('Formål'), 'Ny scanner');
    await user.type(screen.getByLabelText('Beløb i kroner'), '100,50');
    await user.click(screen.getByRole('button', { name: 'Foreslå' }));
    const summaryOfErrors = await screen.findByRole('alert');
    expect(summaryOfErrors).toHaveTextContent('Skriv beløbet i hele kroner');
    expect(sent.some((request) => request.method === 'POST')).toBe(false);
    await expectAccessible();
  });

  it('take a proposal written the Danish way', async () => {
    const { user, sent } = renderApp('/puljer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/allocations': answer(201, allocation),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Foreslå en disponering' }));
    await user.type(screen.getByLabelText('Formål'), 'Ny scanner');
    await user.type(screen.getByLabelText('Beløb i kroner'), '250.000');
    await screen.findByRole('option', { name: 'Fælles bookingsystem' });
    await user.selectOptions(screen.getByLabelText('Projekt'), 'project-1');
    await user.click(screen.getByRole('button', { name: 'Foreslå' }));
    await screen.findByText('Disponeringen er foreslået');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      poolId: 'pool-1',
      purpose: 'Ny scanner',
      amount: 250_000,
      recurrence: 'ONE_OFF',
      projectId: 'project-1',
    });
  });

  it('send an allocation to the meeting that was chosen', async () => {
    const { user, sent } = renderApp('/puljer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'GET /api/meetings/v1/submission-slots': pageOf(slot),
        'POST /api/budget/v1/allocations/allocation-8/submission': allocation,
      },
    });
    await user.click(await screen.findByRole('button', { name: /Send til møde: Genopretning/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Send til møde' });
    expect(
      await within(dialog).findByRole('radio', { name: /Direktionen, tirsdag/ }),
    ).toBeChecked();
    await user.click(within(dialog).getByRole('button', { name: 'Send til mødet' }));
    await screen.findByText('Disponeringen er sendt til mødet');
    const request = sent.find((each) => each.method === 'POST');
    expect(request?.body).toEqual({ bodyCode: 'DIR', meetingId: 'meeting-1' });
    expect(request?.headers.get('If-Match')).toBe('"3"');
  });

  it('say afterwards which project an allocation is for, or that it is for none', async () => {
    let projectId: string | null = null;
    const { user, sent } = renderApp('/puljer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'GET /api/budget/v1/allocations': () => pageOf({ ...allocation, projectId }),
        'PATCH /api/budget/v1/allocations/allocation-8': () => {
          projectId = projectId === null ? 'project-1' : null;
          return allocation;
        },
      },
    });
    const choose = async (project: string) => {
      await user.click(await screen.findByRole('button', { name: /^Vælg projekt: Genopretning/ }));
      const dialog = await screen.findByRole('dialog', {
        name: 'Hvilket projekt er pengene til?',
      });
      await within(dialog).findByRole('option', { name: 'Fælles bookingsystem' });
      await user.selectOptions(within(dialog).getByLabelText('Projekt'), project);
      await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await choose('project-1');
    await choose('');
    const changes = sent.filter((each) => each.method === 'PATCH');
    expect(changes.map(({ body }) => body)).toEqual([
      { projectId: 'project-1' },
      { withoutProject: true },
    ]);
    expect(changes[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('say in place what the server refused', async () => {
    const { user } = renderApp('/puljer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/allocations': answer(409, {
          type: '/problems/pool-exceeded',
          title: 'Der er ikke nok tilbage i puljen',
          status: 409,
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Foreslå en disponering' }));
    await user.type(screen.getByLabelText('Formål'), 'Ny scanner');
    await user.type(screen.getByLabelText('Beløb i kroner'), '250.000');
    await user.click(screen.getByRole('button', { name: 'Foreslå' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Der er ikke nok tilbage i puljen');
  });

  it('lead from an allocation to its pool', async () => {
    const { router } = renderApp('/puljer/disponeringer/allocation-8', {
      as: personas.direktoer,
      answers: {
        'GET /api/budget/v1/allocations/allocation-8': allocation,
        'GET /api/budget/v1/pools/pool-1': { ...pool, allocations: [], entries: [] },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'IT-pulje 2015' });
    expect(router.state.location.pathname).toBe('/puljer/pool-1');
  });

  it('open one pool with every movement behind its figures', async () => {
    renderApp('/puljer/pool-1', {
      as: personas.direktoer,
      answers: {
        'GET /api/budget/v1/pools/pool-1': {
          ...pool,
          allocations: [{ ...allocation, actions: [] }],
          entries: [
            {
              at: '2014-11-18T09:00:00Z',
              kind: 'PROPOSED',
              amount: 4_681_600,
              by: 'controller',
              reason: 'Genopretning af it-budgettet',
              decisionId: null,
              decidedEarlier: null,
              allocationId: 'allocation-8',
            },
          ],
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'IT-pulje 2015' });
    const movements = screen.getByRole('table', { name: 'Bevægelser' });
    await waitFor(() => expect(movements).toHaveTextContent('4.681.600 kr.'));
    await expectAccessible();
  });

  it('show how it stood on a day', async () => {
    const { user, sent } = renderApp('/puljer?aar=2015&pr=2014-12-31', {
      as: personas.direktoer,
      answers: ANSWERS,
    });
    await screen.findByText('Tallene er som ved udgangen af 31. december 2014');
    const lists = sent.filter((each) => each.path === '/api/budget/v1/pools');
    expect(lists.at(-1)?.query.get('onDate')).toBe('2014-12-31');
    await user.click(screen.getByRole('link', { name: 'Vis, hvordan det står nu' }));
    await waitFor(() =>
      expect(
        sent
          .filter((each) => each.path === '/api/budget/v1/pools')
          .at(-1)
          ?.query.get('onDate'),
      ).toBeNull(),
    );
  });

  it('open a pool for the next year', async () => {
    const { user, sent } = renderApp('/puljer', {
      as: personas.controller,
      answers: { ...ANSWERS, 'POST /api/budget/v1/pools': answer(201, { ...pool, year: 2016 }) },
    });
    await screen.findByRole('heading', { level: 1, name: 'Direktionens puljer 2015' });
    await user.click(await screen.findByRole('button', { name: 'Åbn en pulje' }));
    const dialog = await screen.findByRole('dialog', { name: 'Åbn en pulje' });
    expect(within(dialog).getByLabelText('Budgetår')).toHaveValue('2016');
    await user.click(within(dialog).getByRole('button', { name: 'Åbn puljen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Skriv, hvad puljen hedder');
    await user.type(within(dialog).getByLabelText('Navn'), 'IT-pulje');
    await user.type(within(dialog).getByLabelText('Kode'), 'it');
    await user.type(within(dialog).getByLabelText('Beløb i kroner'), '5.700.000');
    await user.click(within(dialog).getByRole('button', { name: 'Åbn puljen' }));
    await screen.findByText('Puljen er åbnet');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      name: 'IT-pulje',
      code: 'IT',
      year: 2016,
      amount: 5_700_000,
    });
  });

  it('propose that an approved allocation is released', async () => {
    const approved = { ...allocation, state: 'APPROVED', actions: ['adjust'] };
    const { user, sent } = renderApp('/puljer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'GET /api/budget/v1/allocations': pageOf(approved),
        'POST /api/budget/v1/allocations/allocation-8/adjustments': answer(201, adjustment),
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Ændr eller frigiv: Genopret/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Ændr eller frigiv en disponering' });
    await user.click(within(dialog).getByRole('radio', { name: 'Disponeringen frigives' }));
    await user.click(within(dialog).getByRole('button', { name: 'Foreslå' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Skriv en begrundelse');
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Budgettet er genoprettet');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Foreslå' }));
    await screen.findByText('Ændringen er foreslået. Send den til et møde.');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      fromYear: 2015,
      amount: 0,
      reason: 'Budgettet er genoprettet',
    });
  });

  it('show what a change waits for, and book what was decided with changes', async () => {
    const { user, sent } = renderApp('/puljer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'GET /api/budget/v1/allocations': pageOf({
          ...allocation,
          state: 'APPROVED',
          actions: [],
          adjustments: [{ ...adjustment, actions: ['submit', 'carry-out'] }],
        }),
        'POST /api/budget/v1/adjustments/adjustment-1/carrying-out': adjustment,
      },
    });
    const row = await screen.findByRole('row', { name: /Genopretning af it-budgettet/ });
    expect(row).toHaveTextContent('250.000 kr. fra 2016: Opgaven er mindre');
    await user.click(within(row).getByRole('button', { name: /^Skriv det besluttede beløb/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Godkendt med ændringer' });
    const amount = within(dialog).getByLabelText('Beløb, som det blev besluttet');
    await user.clear(amount);
    await user.type(amount, '200.000');
    await user.click(within(dialog).getByRole('button', { name: 'Bogfør' }));
    await screen.findByText('Beløbet er bogført');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({ amount: 200_000 });
  });

  it('lead from a change to the pool it is about', async () => {
    const { router } = renderApp('/puljer/aendringer/adjustment-1', {
      as: personas.direktoer,
      answers: {
        'GET /api/budget/v1/adjustments/adjustment-1': adjustment,
        'GET /api/budget/v1/allocations/allocation-8': allocation,
        'GET /api/budget/v1/pools/pool-1': { ...pool, allocations: [], entries: [] },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'IT-pulje 2015' });
    expect(router.state.location.pathname).toBe('/puljer/pool-1');
  });
});

const adjustment = {
  id: 'adjustment-1',
  allocationId: 'allocation-8',
  fromYear: 2016,
  amount: 250_000,
  reason: 'Opgaven er mindre',
  state: 'PROPOSED',
  submission: null,
  decision: null,
  proposedBy: 'Peter Østergaard',
  proposedAt: '2015-11-18T09:00:00Z',
  actions: ['submit', 'withdraw'],
  version: 0,
};
const transfer = {
  id: 'transfer-1',
  fromPoolId: 'pool-1',
  fromPoolName: 'IT-pulje',
  fromYear: 2015,
  toPoolId: 'pool-2',
  toPoolName: 'IT-pulje',
  toYear: 2016,
  amount: 200_000,
  reason: 'Puljen bruges ikke i år',
  state: 'PROPOSED',
  submission: null,
  decision: null,
  proposedBy: 'Peter Østergaard',
  proposedAt: '2015-11-18T09:00:00Z',
  actions: ['submit', 'withdraw'],
  version: 0,
};

describe('transfers between pools', () => {
  const nextYear = { ...pool, id: 'pool-2', year: 2016 };

  it('are proposed from one year to another', async () => {
    const { user, sent } = renderApp('/puljer/overfoersler', {
      as: personas.controller,
      answers: {
        'GET /api/budget/v1/transfers': pageOf(),
        'GET /api/budget/v1/pools/summary': { ...summary, years: [2016, 2015] },
        'GET /api/budget/v1/pools': ({ query }: { query: URLSearchParams }) =>
          pageOf(query.get('year') === '2016' ? nextYear : pool),
        'POST /api/budget/v1/transfers': answer(201, transfer),
      },
    });
    await screen.findByText('Ingen overførsler endnu');
    await user.click(screen.getByRole('button', { name: 'Foreslå en overførsel' }));
    const dialog = await screen.findByRole('dialog', { name: 'Foreslå en overførsel' });
    await within(dialog).findAllByRole('option', { name: /IT-pulje 2016/ });
    await user.click(within(dialog).getByRole('button', { name: 'Foreslå' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Vælg den pulje');
    await user.selectOptions(within(dialog).getByLabelText('Fra'), 'pool-1');
    await user.selectOptions(within(dialog).getByLabelText('Til'), 'pool-2');
    await user.type(within(dialog).getByLabelText('Beløb i kroner'), '200.000');
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Puljen bruges ikke i år');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Foreslå' }));
    await screen.findByText('Overførslen er foreslået');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      fromPoolId: 'pool-1',
      toPoolId: 'pool-2',
      amount: 200_000,
      reason: 'Puljen bruges ikke i år',
    });
  });

  it('are listed and read one by one', async () => {
    const { user } = renderApp('/puljer/overfoersler', {
      as: personas.controller,
      answers: {
        'GET /api/budget/v1/transfers': pageOf(transfer),
        'GET /api/budget/v1/transfers/transfer-1': transfer,
      },
    });
    await user.click(await screen.findByRole('link', { name: 'Puljen bruges ikke i år' }));
    await screen.findByRole('heading', { level: 1, name: /^Overførsel af 200.000/ });
    expect(screen.getByRole('link', { name: 'IT-pulje 2016' })).toBeVisible();
    await expectAccessible();
  });
});

describe('trying out', () => {
  const outcome = {
    chosen: 4_681_600,
    fits: true,
    pools: [
      {
        poolId: 'pool-1',
        poolName: 'IT-pulje',
        year: 2015,
        amount: 5_700_000,
        approved: 0,
        chosen: 4_681_600,
        left: 1_018_400,
      },
      {
        poolId: null,
        poolName: 'IT-pulje',
        year: 2016,
        amount: null,
        approved: 0,
        chosen: 38_000,
        left: null,
      },
    ],
  };
  const scenario = {
    id: 'scenario-1',
    name: 'Kun it',
    note: null,
    year: 2015,
    state: 'DRAFT',
    meetingDate: null,
    itemId: null,
    decisionId: null,
    points: [
      {
        allocationId: 'allocation-8',
        number: 8,
        purpose: 'Genopretning af it-budgettet',
        poolId: 'pool-1',
        poolName: 'IT-pulje',
        amount: 4_681_600,
        state: 'PROPOSED',
        outcome: null,
        status: null,
        reason: null,
      },
    ],
    outcome,
    createdBy: 'Peter Østergaard',
    createdAt: '2014-11-20T09:00:00Z',
    actions: ['edit', 'submit', 'delete'],
    version: 2,
  };
  const other = { ...scenario, id: 'scenario-2', name: 'Det hele' };
  const answers = {
    ...ANSWERS,
    'GET /api/budget/v1/scenarios/outcome': outcome,
    'GET /api/budget/v1/scenarios': pageOf(scenario, other),
    'GET /api/budget/v1/scenarios/scenario-1': scenario,
  };

  it('shows what is left, and keeps the choice as a scenario', async () => {
    const { user, sent } = renderApp('/puljer/proev?aar=2015', {
      as: personas.controller,
      answers: { ...answers, 'POST /api/budget/v1/scenarios': answer(201, scenario) },
    });
    await user.click(await screen.findByRole('checkbox', { name: /Genopretning af it-budgettet/ }));
    await screen.findByText('1 valgt, 4.681.600 kr.');
    expect(screen.getAllByText('1.018.400 kr. tilbage efter 4.681.600 kr.')[0]).toBeVisible();
    expect(screen.getByText(/IT-pulje 2016 er ikke åbnet endnu; 38.000 kr./)).toBeVisible();
    const asked = sent.filter((each) => each.path.endsWith('/scenarios/outcome')).at(-1);
    expect(asked?.query.getAll('allocation')).toEqual(['allocation-8']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem som scenarie' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gem som scenarie' });
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(await within(dialog).findByText('Skriv, hvad scenariet hedder')).toBeVisible();
    await user.type(within(dialog).getByLabelText('Navn'), 'Kun it');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await screen.findByText('Scenariet er gemt');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      name: 'Kun it',
      year: 2015,
      allocationIds: ['allocation-8'],
    });
  });

  it('compares scenarios side by side', async () => {
    const { user } = renderApp('/puljer/proev?aar=2015', {
      as: personas.direktoer,
      answers: {
        ...answers,
        'GET /api/budget/v1/scenarios/comparison': {
          scenarios: [
            { id: 'scenario-1', name: 'Kun it', chosen: 1, fits: true },
            { id: 'scenario-2', name: 'Det hele', chosen: 2, fits: true },
          ],
          rows: [
            {
              poolName: 'IT-pulje',
              year: 2015,
              amount: 5_700_000,
              left: [1_018_400, 880_400],
              difference: 138_000,
            },
          ],
        },
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Sammenlign Kun it' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Sammenlign Det hele' }));
    const compared = await screen.findByRole('table', { name: 'Tilbage efter hvert scenarie' });
    expect(compared).toHaveTextContent('138.000 kr.');
    expect(screen.queryByRole('button', { name: 'Gem som scenarie' })).toBeNull();
    await expectAccessible();
  });

  it('sends a scenario to a meeting', async () => {
    const { user, sent } = renderApp('/puljer/scenarier/scenario-1', {
      as: personas.controller,
      answers: {
        ...answers,
        'GET /api/meetings/v1/submission-slots': pageOf(slot),
        'POST /api/budget/v1/scenarios/scenario-1/submission': scenario,
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Kun it' });
    await user.click(screen.getByRole('button', { name: 'Send til møde' }));
    const dialog = await screen.findByRole('dialog', { name: 'Send til møde' });
    await within(dialog).findByRole('radio', { name: /Direktionen, tirsdag/ });
    await user.click(within(dialog).getByRole('button', { name: 'Send til mødet' }));
    await screen.findByText('Scenariet er sendt til mødet');
    expect(sent.find((each) => each.method === 'POST')?.headers.get('If-Match')).toBe('"2"');
  });

  it('tells what was decided about each point', async () => {
    const { point, ...rest } = { point: scenario.points[0], ...scenario };
    renderApp('/puljer/scenarier/scenario-1', {
      as: personas.direktoer,
      answers: {
        'GET /api/budget/v1/scenarios/scenario-1': {
          ...rest,
          state: 'DECIDED',
          meetingDate: '2015-01-06',
          decisionId: 'decision-1',
          actions: [],
          points: [
            {
              ...point,
              outcome: 'APPROVED_WITH_CHANGES',
              status: 'FAILED',
              reason: 'Skriv det beløb, der blev besluttet.',
            },
          ],
        },
      },
    });
    const row = await screen.findByRole('row', { name: /Genopretning af it-budgettet/ });
    expect(row).toHaveTextContent(/Godkendt med ændringer.*Ikke gennemført/);
    expect(row).toHaveTextContent('Skriv det beløb, der blev besluttet.');
    await expectAccessible();
  });
});
