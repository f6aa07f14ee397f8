import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const allocation = {
  id: 'allocation-1',
  number: 2,
  poolId: 'pool-1',
  poolName: 'Udviklingspulje',
  year: 2015,
  purpose: 'Personaledag',
  amount: 400_000,
  recurrence: 'ONE_OFF',
  years: null,
  state: 'APPROVED',
};
const parked = {
  account: '06.45.51.3.002',
  year: 2015,
  postings: 3,
  amount: 4500.5,
  suggestedAllocationId: 'allocation-1',
  suggestedAllocationTitle: '2015-2 Personaledag',
  suggestedAfter: '06.45.51.3.001',
};
const posting = {
  id: 'posting-1',
  importId: 'import-1',
  bookedOn: '2015-01-31',
  voucher: '1001',
  account: '06.45.51.3.002',
  text: 'Julegaver',
  amount: 1234.56,
  place: 'PARKED',
  allocationId: null,
  allocationTitle: null,
  ruleId: null,
  reason: null,
  assignedBy: null,
  assignedAt: null,
};
const other = {
  ...posting,
  id: 'posting-2',
  voucher: '1002',
  account: '06.45.51.3.003',
};
const rule = {
  id: 'rule-1',
  account: '06.45.51.3.002',
  place: 'ALLOCATION',
  allocationId: 'allocation-1',
  allocationTitle: '2015-2 Personaledag',
  firstYear: 2015,
  lastYear: 2015,
  reason: 'Regning for personaledagen',
  madeBy: 'Peter Østergaard',
  madeAt: '2015-02-02T09:30:00Z',
  endedBy: null,
  endedAt: null,
  actions: ['end'],
  version: 3,
};
const file = {
  id: 'import-1',
  fileName: 'januar.csv',
  encoding: 'windows-1252',
  rows: 3,
  wrong: 1,
  known: 1,
  total: 1484.06,
  firstDay: '2015-01-05',
  lastDay: '2015-01-31',
  state: 'READ',
  readBy: 'Peter Østergaard',
  readAt: '2015-02-02T09:00:00Z',
  settledBy: null,
  settledAt: null,
  booked: null,
  placed: null,
  actions: ['accept', 'discard'],
  version: 0,
};
const detail = {
  summary: file,
  matching: 1,
  sample: [posting],
  errors: [{ line: 4, field: 'Beløb', message: 'Skriv beløbet som 1.234,56' }],
};
const ANSWERS = {
  'GET /api/budget/v1/allocations': pageOf(allocation),
  'GET /api/budget/v1/parked-accounts': pageOf(parked),
  'GET /api/budget/v1/postings': pageOf(posting, other),
  'GET /api/budget/v1/posting-rules': pageOf(rule),
  'GET /api/budget/v1/posting-imports': pageOf(file),
  'GET /api/budget/v1/posting-imports/import-1': detail,
};

describe('the accounts', () => {
  it('are placed an account at a time, with what is suggested and remembered', async () => {
    const { user, sent } = renderApp('/regnskab', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/postings/assignments': { placed: 3, placedByRule: 0, rule },
      },
    });
    const row = await screen.findByRole('row', { name: /06\.45\.51\.3\.002/ });
    expect(row).toHaveTextContent('4.500,50');
    await expectAccessible();
    await user.click(within(row).getByRole('button', { name: /Placér/ }));
    expect(await screen.findByLabelText('Disponering')).toHaveValue('allocation-1');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv, hvorfor');
    await user.type(screen.getByLabelText('Begrundelse'), 'Regning for personaledagen');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
        account: '06.45.51.3.002',
        year: 2015,
        place: 'ALLOCATION',
        allocationId: 'allocation-1',
        reason: 'Regning for personaledagen',
        remember: true,
      }),
    );
  });

  it('let several postings be chosen, and remember nothing of several accounts', async () => {
    const { user, sent } = renderApp('/regnskab/posteringer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/postings/assignments': { placed: 2, placedByRule: 0, rule: null },
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Vælg bilag 1001' }));
    await user.click(screen.getByRole('checkbox', { name: 'Vælg bilag 1002' }));
    await user.click(screen.getByRole('button', { name: 'Placér valgte (2)' }));
    await user.click(await screen.findByRole('radio', { name: 'Uden for puljerne' }));
    expect(screen.queryByRole('checkbox', { name: /Husk det/ })).toBeNull();
    await user.type(screen.getByLabelText('Begrundelse'), 'Drift');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
        postingIds: ['posting-1', 'posting-2'],
        place: 'OUTSIDE',
        reason: 'Drift',
        remember: false,
      }),
    );
  });

  it('show others what counts towards allocations, and nothing to do', async () => {
    renderApp('/regnskab/posteringer', {
      as: personas.direktoer,
      answers: {
        'GET /api/budget/v1/postings': pageOf({
          ...posting,
          place: 'ALLOCATION',
          allocationId: 'allocation-1',
          allocationTitle: '2015-2 Personaledag',
        }),
      },
    });
    const row = await screen.findByRole('row', { name: /1001/ });
    expect(row).toHaveTextContent('2015-2 Personaledag');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await expectAccessible();
  });

  it('end a rule', async () => {
    const { user, sent } = renderApp('/regnskab/regler', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/posting-rules/rule-1/ending': { ...rule, actions: [] },
      },
    });
    await user.click(await screen.findByRole('button', { name: /Ophæv reglen/ }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"3"'),
    );
    await expectAccessible();
  });
});

describe('a file of the finance system', () => {
  it('is shown before it counts, and booked once the wrong lines are left out', async () => {
    const { user, sent } = renderApp('/regnskab/filer/import-1', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/posting-imports/import-1/acceptance': {
          ...detail,
          summary: { ...file, state: 'ACCEPTED', booked: 2, placed: 1, actions: [] },
        },
      },
    });
    expect(await screen.findByText('1 placeres af reglerne, 1 parkeres')).toBeVisible();
    expect(screen.getByText('Skriv beløbet som 1.234,56')).toBeVisible();
    const accept = screen.getByRole('button', { name: 'Bogfør 2 posteringer' });
    expect(accept).toBeDisabled();
    await expectAccessible();
    await user.click(screen.getByRole('checkbox', { name: 'Udelad linjerne med fejl' }));
    await user.click(accept);
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ leaveOutWrong: true }),
    );
  });

  it('is refused with what is wrong with it', async () => {
    const { user } = renderApp('/regnskab/filer', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/posting-imports': answer(400, {
          type: '/problems/posting-columns-missing',
          title: 'Filen mangler en kolonne',
          status: 400,
          detail: 'Første række nævner ikke Beløb.',
        }),
      },
    });
    await user.upload(
      await screen.findByLabelText('Økonomisystemets posteringer'),
      new File(['Bilag;Konto'], 'januar.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('Første række nævner ikke Beløb.')).toBeVisible();
    await expectAccessible();
  });
});
