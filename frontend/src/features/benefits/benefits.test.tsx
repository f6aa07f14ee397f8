import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, pageOf, personas, renderApp } from '@/testing';

const line = (label: string, kind: string, amount: number) => ({
  label,
  kind,
  amount,
  nextYear: null,
  reason: null,
  subProgramme: null,
});

describe('the benefits', () => {
  it('explain the year line by line to its result', async () => {
    renderApp('/gevinster', {
      as: personas.direktoer,
      answers: {
        'GET /api/budget/v1/programme-economies': pageOf({
          code: 'NY-NY',
          name: 'Nye Rammer – Ny Administration',
          years: [2016],
        }),
        'GET /api/budget/v1/programme-economies/NY-NY': {
          code: 'NY-NY',
          name: 'Nye Rammer – Ny Administration',
          year: 2016,
          asOf: '2016-05-03',
          invested: 2_200_000,
          openingBalance: -60_000,
          result: -1_160_000,
          lines: [
            line('Forudsat', 'OPENING', -60_000),
            line('Indtægt fra ejendomssalg', 'LAPSED', -1_100_000),
          ],
        },
      },
    });
    await screen.findByRole('heading', {
      level: 1,
      name: 'Nye Rammer – Ny Administration, 2016',
    });
    expect(await screen.findByRole('row', { name: /Indtægt fra ejendomssalg/ })).toHaveTextContent(
      '−1.100.000',
    );
    expect(screen.getByRole('row', { name: /^Resultat/ })).toHaveTextContent('−1.160.000 kr.');
    await expectAccessible();
  });
});
