import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, personas, renderApp } from '@/testing';

const item = {
  allocationId: 'allocation-1',
  allocationYear: 2015,
  number: 2,
  purpose: 'Personaledag',
  recurrence: 'ONE_OFF',
  projectId: null,
  poolId: 'pool-1',
  poolName: 'Udviklingspulje',
  allocated: 400_000,
  booked: 412_500,
  remaining: -12_500,
  percent: 103,
  expected: 400_000,
  deviation: 12_500,
};
const ANSWERS = {
  'GET /api/budget/v1/pools/summary': { year: 2015, years: [2015] },
  'GET /api/budget/v1/deviations': {
    year: 2015,
    onDate: '2015-06-30',
    allocated: 400_000,
    booked: 412_500,
    remaining: -12_500,
    expected: 400_000,
    deviation: 12_500,
    items: [item],
  },
  'GET /api/budget/v1/deviations/months': {
    year: 2015,
    months: [
      { month: 1, booked: 25_000, expected: 25_000, allocated: 400_000 },
      { month: 2, booked: 412_500, expected: 400_000, allocated: 400_000 },
    ],
  },
};

describe('the deviations', () => {
  it('are told over the year and for each allocation, with the postings a press away', async () => {
    const { user } = renderApp('/afvigelser', { as: personas.direktoer, answers: ANSWERS });
    const row = await screen.findByRole('row', { name: /2015-2 Personaledag/ });
    expect(row).toHaveTextContent('12.500');
    expect(screen.getByRole('link', { name: /412\.500 bogført på Personaledag/ })).toHaveAttribute(
      'href',
      '/regnskab/posteringer?disponering=allocation-1&aar=2015',
    );
    expect(screen.getByRole('img', { name: /Ved udgangen af februar er 412\.500/ })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: /tabel/i }));
    expect(screen.getByRole('row', { name: /januar/ })).toHaveTextContent('25.000');
    await expectAccessible();
  });

  it('say so where there is nothing to hold against each other', async () => {
    renderApp('/afvigelser', {
      as: personas.direktoer,
      answers: {
        ...ANSWERS,
        'GET /api/budget/v1/deviations': {
          ...ANSWERS['GET /api/budget/v1/deviations'],
          items: [],
        },
      },
    });
    expect(await screen.findByText('Ingen disponeringer i 2015')).toBeVisible();
    await expectAccessible();
  });
});
