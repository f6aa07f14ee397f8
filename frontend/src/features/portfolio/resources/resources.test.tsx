import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';
import { ROOT, ANSWERS } from './resources.fixtures';
import { weekOf, weeksBetween } from './weeks';

describe('the weeks', () => {
  it('are counted as ISO 8601 does, with a week 53 where the year has one', () => {
    expect(weekOf('2027-01-03').week).toBe('2026-W53');
    expect(weekOf('2018-12-31').week).toBe('2019-W01');
    expect(weeksBetween('2026-12-27', '2027-01-04').map(({ week }) => week)).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
    ]);
    expect(weeksBetween('', '2027-01-04')).toEqual([]);
  });
});

describe('the resources', () => {
  it('show what is drawn of each centre, walk by the arrow keys, and tell who draws', async () => {
    const { user, sent } = renderApp('/portefoelje/ressourcer', {
      as: personas.direktoer,
      answers: ANSWERS,
    });
    const over = await screen.findByRole('button', {
      name: 'BYC, uge 53: 140,5 af 124 timer, over kapaciteten, 2 projekter',
    });
    expect(over).toHaveTextContent('▲141');
    expect(screen.getByRole('rowheader', { name: /BYC/ })).toHaveTextContent('Byrådscenteret');
    await expectAccessible();
    over.focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(
      screen.getByRole('button', { name: 'HRC, uge 1: 12 timer, ingen kapacitet sat' }),
    ).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: 'HRC, uge 53: intet' })).toHaveFocus();
    await user.click(over);
    const dialog = await screen.findByRole('dialog', { name: 'BYC, uge 53' });
    expect(
      await within(dialog).findByRole('link', { name: 'Udviklingsstrategien' }),
    ).toHaveAttribute('href', '/portefoelje/project-1/ressourcer');
    expect(Object.fromEntries(sent.at(-1)?.query ?? [])).toMatchObject({
      unit: 'BYC',
      from: '2026-W53',
      to: '2026-W53',
      kind: 'OPERATIONS',
    });
    await expectAccessible();
  });

  it('go a quarter on', async () => {
    const { user, sent } = renderApp('/portefoelje/ressourcer', {
      as: personas.direktoer,
      answers: ANSWERS,
    });
    await user.click(await screen.findByRole('button', { name: 'Næste kvartal' }));
    await waitFor(() =>
      expect(sent.some((request) => request.query.get('from') === '2027-W13')).toBe(true),
    );
    expect(screen.getByRole('button', { name: 'Fra denne uge' })).toBeVisible();
  });

  it('show by person who is counted on twice', async () => {
    const { user } = renderApp('/portefoelje/ressourcer?vis=person', {
      as: personas.direktoer,
      answers: ANSWERS,
    });
    await user.click(
      await screen.findByRole('button', { name: /Line Agerbo, uge 53: 42 timer, flere projekter/ }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Line Agerbo, uge 53' });
    expect(dialog).toHaveTextContent('Ny frivillighedspolitik');
    await expectAccessible();
    expect(screen.getByRole('link', { name: /CSV/, hidden: true })).toHaveAttribute(
      'href',
      '/api/portfolio/v1/resources/people/sheet?format=csv&language=da',
    );
  });

  it('list the overlaps with who makes them', async () => {
    renderApp('/portefoelje/ressourcer?vis=overlap', { as: personas.direktoer, answers: ANSWERS });
    const row = await screen.findByRole('row', { name: /Byrådscenteret/ });
    expect(row).toHaveTextContent('16,5');
    expect(within(row).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByText('Ingen person er nævnt på flere projekter i samme uge')).toBeVisible();
    expect(screen.getByRole('link', { name: /Overlap.*XLSX/ }).getAttribute('href')).toContain(
      '/resources/overlaps/sheet?format=xlsx&language=da',
    );
    await expectAccessible();
  });

  it('let a centre manager say what the centre can give', async () => {
    const { user, sent } = renderApp('/portefoelje/ressourcer?vis=kapacitet', {
      as: personas['centerchef-byc'],
      answers: {
        ...ANSWERS,
        [`PUT ${ROOT}/capacities/capacity-1`]: answer(400, {
          title: 'Ugyldigt',
          status: 400,
          errors: [{ field: 'hoursPerWeek', message: 'Mere end medarbejderne arbejder' }],
        }),
        [`DELETE ${ROOT}/capacities/capacity-1`]: answer(204, undefined),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Ret kapaciteten for BYC/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Sæt kapacitet' });
    const hours = within(dialog).getByLabelText('Timer om ugen');
    await user.clear(hours);
    await user.type(hours, 'mange');
    await user.click(within(dialog).getByRole('button', { name: 'Gem kapaciteten' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Skriv et tal');
    await user.clear(hours);
    await user.type(hours, '1300,5');
    await user.click(within(dialog).getByRole('button', { name: 'Gem kapaciteten' }));
    await within(dialog).findAllByText('Mere end medarbejderne arbejder');
    expect(sent.find((request) => request.method === 'PUT')?.body).toEqual({
      unit: 'BYC',
      from: '2015-01-01',
      staff: 33.53,
      hoursPerWeek: 1300.5,
    });
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Fortryd' }));
    await user.click(screen.getByRole('button', { name: /Tag kapaciteten for BYC/ }));
    await screen.findByText('Kapaciteten er taget tilbage');
  });

  it('show what the centres were told, and what came late', async () => {
    renderApp('/portefoelje/ressourcer?vis=varsler', {
      as: personas.sekretariat,
      answers: ANSWERS,
    });
    const row = await screen.findByRole('row', { name: /Byrådscenteret/ });
    expect(row).toHaveTextContent('flyttet fra 7. december 2026');
    expect(row).toHaveTextContent('Kort varsel');
    expect(row).toHaveTextContent('Trækker ikke længere');
    await expectAccessible();
  });
});
