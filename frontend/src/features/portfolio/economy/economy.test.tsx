import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';
import { aProject } from '../project.fixtures';
import { programmeEconomy } from './programme.fixtures';

const nothing = {
  projectId: 'project-1',
  toldAt: null,
  allocated: 0,
  proposed: 0,
  spent: 0,
  left: 0,
  promised: 0,
  realised: 0,
  years: [],
  allocations: [],
  postings: [],
  benefits: [],
  expected: [{ change: 'Færre tomme lokaler', yearlyAmount: 120000, certainty: 'ESTIMATED' }],
};
const told = {
  ...nothing,
  toldAt: '2026-05-12T09:00:00Z',
  allocated: 250000,
  spent: 40000,
  left: 210000,
  promised: 120000,
  years: [{ year: 2026, allocated: 250000, spent: 40000, promised: 120000, realised: 0 }],
  allocations: [
    {
      allocationId: 'allocation-1',
      number: 2,
      year: 2026,
      lastYear: null,
      poolId: 'pool-1',
      pool: 'Udviklingspulje',
      purpose: 'Bookingsystem',
      amount: 250000,
      changes: [{ fromYear: 2027, amount: 0 }],
      state: 'APPROVED',
    },
  ],
  postings: [{ postingId: 'posting-1', bookedOn: '2026-05-02', text: 'Licenser', amount: 40000 }],
  benefits: [
    {
      benefitId: 'benefit-1',
      name: 'Færre lokaler',
      state: 'DECIDED',
      year: 2026,
      promised: 120000,
      realised: 0,
    },
  ],
};
const baseline = {
  projectId: 'project-1',
  cost: 1000000,
  source: 'ALLOCATED',
  kept: [
    {
      number: 1,
      cost: 1000000,
      source: 'ALLOCATED',
      reason: null,
      by: null,
      at: '2015-11-20T09:00:00Z',
    },
  ],
  actions: ['change'],
  version: 1,
};
const noBaseline = answer(
  200,
  { ...baseline, cost: null, source: null, kept: [], actions: [], version: 0 },
  { ETag: '"0"' },
);
const PROJECT = 'GET /api/portfolio/v1/projects/project-1';

describe('the economy of a project', () => {
  it('says that the budget has told nothing, and what the mandate expected', async () => {
    renderApp('/portefoelje/project-1/oekonomi', {
      as: personas.direktoer,
      answers: {
        [PROJECT]: aProject,
        [`${PROJECT}/economy`]: nothing,
        [`${PROJECT}/cost-baseline`]: noBaseline,
      },
    });
    expect(await screen.findByText(/har ikke fortalt noget/)).toBeVisible();
    expect(screen.getByRole('row', { name: /Færre tomme lokaler/ })).toHaveTextContent('Skønnet');
    await expectAccessible();
  });

  it('shows each figure with where it comes from', async () => {
    const { user } = renderApp('/portefoelje/project-1/oekonomi', {
      as: personas.direktoer,
      answers: {
        [PROJECT]: { ...aProject, state: 'CLOSED' },
        [`${PROJECT}/economy`]: told,
        [`${PROJECT}/cost-baseline`]: noBaseline,
      },
    });
    expect(await screen.findByText(/sidst fortalte noget 12\. maj 2026/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Udviklingspulje' })).toHaveAttribute(
      'href',
      '/puljer/pool-1',
    );
    expect(screen.getByRole('row', { name: /Udviklingspulje/ })).toHaveTextContent(
      /fra 2026.*fra 2027: 0/,
    );
    expect(screen.getByRole('row', { name: /Licenser/ })).toHaveTextContent('40.000');
    const bars = [...document.querySelectorAll('rect')];
    const drawn = (figure: string) =>
      Number(
        bars.find((bar) => bar.textContent.startsWith(`${figure} 2026`))?.getAttribute('height'),
      );
    expect(drawn('Forbrugt')).toBeCloseTo(drawn('Disponeret') * (40 / 250));
    expect(drawn('Lovede gevinster')).toBeCloseTo(drawn('Disponeret') * (120 / 250));
    expect(drawn('Realiserede gevinster')).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    const table = screen.getByRole('table', { name: 'År for år' });
    expect(within(table).getByRole('row', { name: /2026/ })).toHaveTextContent('250.000');
    await expectAccessible();
  });

  it('says what the budget has not told of instead of calling it nothing', async () => {
    const { user } = renderApp('/portefoelje/project-1/oekonomi', {
      as: personas.direktoer,
      answers: {
        [PROJECT]: { ...aProject, state: 'CLOSED' },
        [`${PROJECT}/cost-baseline`]: noBaseline,
        [`${PROJECT}/economy`]: { ...told, spent: 0, promised: 0, postings: [], benefits: [] },
      },
    });
    expect(await screen.findByText('Budgettet har ikke fortalt om noget forbrug.')).toBeVisible();
    expect(screen.getByText('Budgettet har ikke fortalt om nogen gevinster.')).toBeVisible();
    const spent = screen.getAllByText('Forbrugt').map((name) => name.parentElement);
    expect(spent[0]).toHaveTextContent('ikke meldt');
    await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    const row = screen.getByRole('row', { name: /^2026/ });
    expect(row).toHaveTextContent('250.000');
    expect(row).toHaveTextContent('ikke meldt');
  });

  it('lets the secretariat say anew what the project may cost, with a reason', async () => {
    const wider = {
      ...baseline,
      cost: 1200000,
      source: 'SECRETARIAT',
      kept: [
        {
          number: 2,
          cost: 1200000,
          source: 'SECRETARIAT',
          reason: 'Direktionen 12.1.2016',
          by: 'Maja Holm',
          at: '2016-01-13T09:00:00Z',
        },
        ...baseline.kept,
      ],
    };
    let now: object = baseline;
    const { user, sent } = renderApp('/portefoelje/project-1/oekonomi', {
      answers: {
        [PROJECT]: aProject,
        [`${PROJECT}/economy`]: nothing,
        [`${PROJECT}/cost-baseline`]: () => answer(200, now, { ETag: '"1"' }),
        [`${PROJECT.replace('GET', 'PUT')}/cost-baseline`]: () => {
          now = wider;
          return answer(200, wider, { ETag: '"2"' });
        },
      },
    });
    expect(await screen.findByText(/1\.000\.000.* – det, der er bevilget/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ret baseline' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ret baseline' });
    const cost = within(dialog).getByLabelText('Må koste i alt (kr.)');
    await user.clear(cost);
    await user.type(cost, '1.200.000');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(await within(dialog).findByText('Skriv, hvorfor den ændres')).toBeVisible();
    expect(sent.some((request) => request.method === 'PUT')).toBe(false);
    await expectAccessible();
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Direktionen 12.1.2016');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    const history = await screen.findByRole('table', { name: 'Hvad den har været' });
    expect(await within(history).findByText('Direktionen 12.1.2016')).toBeVisible();
    const put = sent.find((request) => request.method === 'PUT');
    expect(put?.body).toEqual({ cost: 1200000, reason: 'Direktionen 12.1.2016' });
    expect(put?.headers.get('If-Match')).toBe('"1"');
  });

  it('of a programme shows all its parts and targets, which can be set', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/oekonomi', {
      answers: {
        [PROJECT]: { ...aProject, kind: 'PROGRAMME' },
        [`${PROJECT}/economy`]: nothing,
        [`${PROJECT}/cost-baseline`]: noBaseline,
        [`${PROJECT}/programme-economy`]: answer(200, programmeEconomy, { ETag: '"1"' }),
        [`${PROJECT.replace('GET', 'PUT')}/programme-economy/targets`]: answer(
          200,
          programmeEconomy,
          { ETag: '"2"' },
        ),
      },
    });
    expect(await screen.findByRole('row', { name: /^2016/ })).toHaveTextContent('500.000');
    await user.click(screen.getByRole('button', { name: 'Sæt måltal' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sæt måltal' });
    expect(within(dialog).getByLabelText('Måltal 1 (kr.)')).toHaveValue('2.000.000');
    await user.click(within(dialog).getByRole('button', { name: 'Tilføj år' }));
    await user.type(within(dialog).getByLabelText('Måltal 2 (kr.)'), 'mange');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(within(dialog).getByText('Skriv et helt tal, som 1.250.000')).toBeVisible();
    await expectAccessible();
    await user.clear(within(dialog).getByLabelText('Måltal 2 (kr.)'));
    await user.type(within(dialog).getByLabelText('Måltal 2 (kr.)'), '3.000.000');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await screen.findByText('Måltallene er gemt');
    const put = sent.find((request) => request.method === 'PUT');
    expect(put?.body).toEqual({
      years: [
        { year: 2016, amount: 2000000 },
        { year: 2017, amount: 3000000 },
      ],
    });
    expect(put?.headers.get('If-Match')).toBe('"1"');
  });
});
