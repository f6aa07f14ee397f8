import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const LATE = {
  id: 'f1',
  decisionId: 'd1',
  itemId: 'i1',
  subject: 'Indkøbsopgaven',
  responsible: 'direktoer-oekonomi',
  responsibleName: 'Anders Lykkegaard',
  due: '2015-01-03',
  state: 'OPEN',
  late: true,
  note: null,
  actions: ['complete'],
};

const MEETINGS_SIDE = {
  'GET /api/meetings/v1/meetings': pageOf(),
  'GET /api/meetings/v1/decisions': pageOf(),
  'GET /api/meetings/v1/follow-ups': pageOf(),
  'GET /api/meetings/v1/reminders': pageOf(),
};

const ECONOMY_SIDE = {
  'GET /api/portfolio/v1/projects': pageOf(
    project('1', 'Lighed i sundhed', 'GREEN'),
    project('2', 'Ny skole i område Vest', 'RED'),
  ),
  'GET /api/portfolio/v1/portfolio/summary': { total: 2, onTrack: 1, attention: 0, delayed: 1 },
  'GET /api/budget/v1/pools': pageOf({
    id: 'b1',
    code: 'IT',
    name: 'IT-pulje',
    year: 2015,
    amount: 5_700_000,
    approved: 700_000,
    proposed: 1_000_000,
    left: 5_000_000,
    leftIfApproved: 4_000_000,
  }),
  'GET /api/budget/v1/pools/summary': {
    year: 2015,
    years: [2015],
    amount: 16_700_000,
    approved: 0,
    proposed: 11_483_600,
    left: 16_700_000,
    leftIfApproved: 5_216_400,
  },
  'GET /api/budget/v1/programme-economies/NY-NY': {
    code: 'NY-NY',
    name: 'Nye Rammer – Ny Administration',
    year: 2016,
    asOf: '2016-05-03',
    invested: 2_200_000,
    openingBalance: -60_000,
    lines: [
      { kind: 'OPENING', amount: -60_000 },
      { kind: 'LAPSED', amount: -1_100_000 },
      { kind: 'DELAYED', amount: -400_000 },
      { kind: 'NOT_FOUND', amount: -250_000 },
      { kind: 'FOUND', amount: 410_000 },
    ],
    result: -1_400_000,
  },
};

const card = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the overview', () => {
  it('shows pools, portfolio and the year of the programme in Danish figures', async () => {
    renderApp('/', { answers: { ...MEETINGS_SIDE, ...ECONOMY_SIDE } });
    const pools = await card('Direktionens puljer 2015');
    expect(await within(pools).findByText('5,2 mio. kr.')).toBeVisible();
    const text = within(pools).getByRole('img').getAttribute('aria-label');
    expect(text?.replaceAll('\u00a0', ' ')).toBe(
      'IT-pulje: 700.000 kr. godkendt, 1.000.000 kr. foreslået, 4.000.000 kr. tilbage af 5.700.000 kr.',
    );
    const economy = await card('Ny-Ny i 2016');
    expect(within(economy).getByText('\u22121,4 mio. kr.')).toBeVisible();
    expect(within(economy).getByText(/1,75 mio\. kr\. bortfaldet.*0,41 mio\. kr\./)).toBeVisible();
    const portfolio = await card('Porteføljen');
    const projects = await within(portfolio).findAllByRole('listitem');
    expect(projects[0]).toHaveTextContent('Ny skole i område Vest');
    expect(within(portfolio).getByRole('img', { name: 'Samlet vurdering: Kritisk' })).toBeVisible();
    await expectAccessible();
  });

  it('shows late follow-ups in red words and lets them be reported as done', async () => {
    let isDone = false;
    const { user, sent } = renderApp('/', {
      answers: {
        ...MEETINGS_SIDE,
        ...ECONOMY_SIDE,
        'GET /api/meetings/v1/follow-ups': () => (isDone ? pageOf() : pageOf(LATE)),
        'POST /api/meetings/v1/follow-ups/f1/completion': () => {
          isDone = true;
          return { ...LATE, state: 'DONE' };
        },
      },
    });
    expect(await screen.findByText(/1 opfølgning er over tiden/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Meld færdig: Indkøbsopgaven' }));
    expect(await screen.findByText('Ingen opfølgninger er åbne')).toBeVisible();
    expect(sent.filter((each) => each.method === 'POST')).toHaveLength(1);
  });

  it('shows an employee the mandates to review', async () => {
    const { sent } = renderApp('/', {
      as: personas.medarbejder,
      answers: {
        ...MEETINGS_SIDE,
        'GET /api/portfolio/v1/projects': pageOf(),
        'GET /api/portfolio/v1/portfolio/summary': answer(403, { title: 'Ingen adgang' }),
        'GET /api/portfolio/v1/mandates': pageOf({
          id: 'mandate-1',
          title: 'Fælles bookingsystem',
          author: 'Mikkel Aagaard',
        }),
      },
    });
    const reviews = await card('Mandater, du skal læse');
    expect(within(reviews).getByRole('link', { name: 'Fælles bookingsystem' })).toHaveAttribute(
      'href',
      '/mandater/mandate-1',
    );
    const asked = sent.find((request) => request.path.endsWith('/mandates'));
    expect(asked?.query.get('awaitingMyReview')).toBe('true');
    await expectAccessible();
  });

  it('shows whoever has no access what to do, and asks nothing it would be refused', async () => {
    const { sent } = renderApp('/', { as: personas.revisor, answers: MEETINGS_SIDE });
    expect(await screen.findByText('Der er ingen kommende møder')).toBeVisible();
    await waitFor(() => expect(sent.length).toBeGreaterThan(4));
    expect(sent.filter((each) => /budget|portfolio/.test(each.path))).toEqual([]);
  });

  it('keeps the rest of the page when one service fails', async () => {
    renderApp('/', {
      answers: {
        ...MEETINGS_SIDE,
        ...ECONOMY_SIDE,
        'GET /api/budget/v1/pools': answer(500, { title: 'Fejl i budgettet', requestId: 'r-7' }),
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Fejl i budgettet');
    expect(alert).toHaveTextContent('r-7');
    expect(await screen.findByText('Ny skole i område Vest')).toBeVisible();
  });
});

function project(id: string, name: string, time: string) {
  return {
    id,
    name,
    level: 1,
    state: 'RUNNING',
    lights: { time, economy: 'GREEN', resources: 'NONE', benefits: 'NONE' },
    statusText: null,
    statusDate: null,
  };
}
