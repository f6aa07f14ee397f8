import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const sharing = {
  id: 'sharing-1',
  title: 'Fælles it-analyse',
  amount: 350_001,
  method: 'EQUAL',
  countedOn: null,
  shares: [
    { party: 'Nordhøj Kommune', inhabitants: null, amount: 175_001, note: 'ROUNDED_UP' },
    { party: 'Sønderdal Kommune', inhabitants: null, amount: 175_000, note: null },
  ],
  createdBy: 'Peter Østergaard',
  createdAt: '2015-03-02T09:00:00Z',
};
const ANSWERS = {
  'GET /api/budget/v1/cost-sharings': pageOf(sharing),
  'POST /api/budget/v1/cost-sharings': answer(201, sharing),
};

describe('a cost shared with others', () => {
  it('shows what each pays, and can be fetched as a sheet', async () => {
    renderApp('/omkostningsdeling', { as: personas.direktoer, answers: ANSWERS });
    expect(await screen.findByRole('row', { name: /Nordhøj Kommune/ })).toHaveTextContent(
      '175.001 kr.',
    );
    expect(screen.getByRole('link', { name: /Fælles it-analyse.*XLSX/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Del beløbet' })).toBeNull();
    await expectAccessible();
  });

  it('is shared by the inhabitants that stand behind each name', async () => {
    const { user, sent } = renderApp('/omkostningsdeling', {
      as: personas.controller,
      answers: ANSWERS,
    });
    await user.type(await screen.findByLabelText('Hvad deles?'), 'Leverandørprogram');
    await user.type(screen.getByLabelText('Beløb i kroner'), '100.000');
    await user.click(screen.getByLabelText('Efter indbyggere'));
    await user.type(screen.getByLabelText('Indbyggere talt'), '2016-01-01');
    await user.type(screen.getByLabelText('Deltagere'), 'Nordhøj Kommune 48.200{enter}Sønderdal');
    await user.click(screen.getByRole('button', { name: 'Del beløbet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Skriv indbyggertallet efter Sønderdal',
    );
    await user.type(screen.getByLabelText('Deltagere'), ' 23.151');
    await user.click(screen.getByRole('button', { name: 'Del beløbet' }));
    await screen.findByText('Beløbet er delt');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      title: 'Leverandørprogram',
      amount: 100_000,
      method: 'INHABITANTS',
      countedOn: '2016-01-01',
      parties: [
        { name: 'Nordhøj Kommune', inhabitants: 48_200 },
        { name: 'Sønderdal', inhabitants: 23_151 },
      ],
    });
    await expectAccessible();
  });
});
