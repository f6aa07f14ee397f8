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
});
