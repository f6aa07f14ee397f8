import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';

const row = (id: string, place: string, state: string, lacks: string[]) => ({
  id,
  name: `Gevinst ${id}`,
  programme: 'NY-NY',
  subProgramme: null,
  owner: 'Peter Østergaard',
  state,
  place,
  amount: 65_000,
  nextAmount: 150_000,
  lacks,
});
const followUp = (number: number, deadline: string, daysLeft: number, benefits: unknown[]) => ({
  year: 2016,
  number,
  deadline,
  daysLeft,
  awaited: benefits.length,
  in: number === 2 ? 1 : 0,
  missing: number === 2 ? 1 : 0,
  states: [{ state: 'SPECIFIED', benefits: 1, amount: 65_000, nextAmount: 150_000 }],
  benefits,
});
const year = {
  year: 2016,
  years: [2016, 2015],
  deadlines: { first: '2016-04-30', second: '2016-08-31', third: '2016-10-31' },
  setBy: null,
  followUps: [
    followUp(1, '2016-04-30', -100, []),
    followUp(2, '2016-08-31', 12, [
      row('a', 'MISSING', 'SPECIFIED', ['DECISION', 'INDICATOR']),
      row('b', 'IN', 'INCORPORATED', []),
    ]),
    followUp(3, '2016-10-31', 60, []),
  ],
  actions: ['set'],
  version: 0,
};
const ANSWERS = { 'GET /api/budget/v1/follow-ups': year };

describe("the year's follow-ups", () => {
  it('show what is missing first, of the one where something is', async () => {
    const { user } = renderApp('/budgetopfoelgninger', {
      as: personas.direktoer,
      answers: { 'GET /api/budget/v1/follow-ups': { ...year, actions: [] } },
    });
    const missing = await screen.findByRole('row', { name: /Gevinst a/ });
    expect(missing).toHaveTextContent('ikke besluttet');
    expect(missing).toHaveTextContent('ingen indikator');
    expect(screen.getByText('12 dage tilbage')).toBeVisible();
    expect(screen.getByText('1 af 2 gevinster er med')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gevinst a' })).toHaveAttribute('href', '/gevinster/a');
    expect(screen.queryByRole('button', { name: 'Sæt frister' })).toBeNull();
    await user.click(screen.getByLabelText('Kun det, der mangler'));
    expect(screen.queryByRole('row', { name: /Gevinst b/ })).toBeNull();
    await expectAccessible();
  });

  it('say what to do where nothing belongs, and lead to the others', async () => {
    const { user } = renderApp('/budgetopfoelgninger?nr=1', {
      as: personas.controller,
      answers: ANSWERS,
    });
    expect(await screen.findByText('Ingen gevinster i denne budgetopfølgning')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Vis budgetopfølgning 2' }));
    expect(await screen.findByRole('row', { name: /Gevinst b/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /XLSX/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/follow-ups/2016/2/sheet?format=xlsx'),
    );
  });

  it('take deadlines, and show which one does not fit', async () => {
    const { user, sent } = renderApp('/budgetopfoelgninger', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'PUT /api/budget/v1/follow-ups/2016': answer(400, {
          type: '/problems/invalid-input',
          title: 'Noget er udfyldt forkert',
          status: 400,
          errors: [{ field: 'second', message: 'Senest 30. september' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sæt frister' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Frister for 2016' }));
    const second = dialog.getByLabelText(/Frist for budgetopfølgning 2/);
    await user.clear(second);
    await user.type(second, '2016-10-15');
    await user.click(dialog.getByRole('button', { name: 'Gem fristerne' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Senest 30. september');
    const put = sent.find((each) => each.method === 'PUT');
    expect(put?.body).toEqual({ first: '2016-04-30', second: '2016-10-15', third: '2016-10-31' });
    expect(put?.headers.get('If-Match')).toBe('"0"');
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Fortryd' }));
  });

  it('ask which deadlines are to stand when somebody else has set them', async () => {
    const { user } = renderApp('/budgetopfoelgninger', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'PUT /api/budget/v1/follow-ups/2016': answer(412, {
          type: '/problems/precondition-failed',
          title: 'Ændret',
          status: 412,
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sæt frister' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Frister for 2016' }));
    await user.click(dialog.getByRole('button', { name: 'Gem fristerne' }));
    expect(await dialog.findByText('En anden har sat fristerne imens')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Behold de andre' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
