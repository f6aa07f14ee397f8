import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const line = (label: string, kind: string, amount: number) => ({
  label,
  kind,
  amount,
  nextYear: null,
  reason: null,
  subProgramme: null,
  benefitId: kind === 'OPENING' ? null : 'benefit-1',
  sources: [
    {
      date: '2016-05-31',
      label,
      amount,
      reason: 'Reglerne tillader det ikke',
      by: 'Peter Østergaard',
      benefitId: null,
      decisionItemId: null,
      decidedEarlier: null,
    },
  ],
});
const stage = (name: string, result: number) => ({
  stage: name,
  investments: 2_200_000,
  benefits: 1_500_000,
  otherIncome: 0,
  balance: 0,
  target: 700_000,
  result,
});
const economy = {
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
  stages: [stage('PLANNED', -1_400_000)],
  parts: [{ subProgramme: 'Velfærdsteknologi', stages: [stage('PLANNED', -250_000)] }],
  actions: ['book'],
};
const row = {
  id: 'benefit-1',
  name: 'Selvbetjening',
  programme: 'NY-NY',
  subProgramme: 'Fremtidens borgerkontakt',
  owner: 'Karen Vestergaard',
  basis: 'CALCULATED',
  duration: 'LASTING',
  certainty: 'HIGH',
  years: [{ year: 2016, amount: 250_000, investment: 0 }],
  state: 'SPECIFIED',
  followUp: null,
  closed: false,
  hasIndicator: false,
  doublyClaimed: true,
};
const benefit = {
  ...row,
  change: 'Borgerne klarer det selv',
  grounds: 'Talt op',
  projectId: null,
  indicators: [
    {
      id: 'indicator-1',
      name: 'Henvendelser',
      unit: null,
      baseline: 900,
      target: 700.5,
      measurements: [],
    },
  ],
  measuringMethod: 'Tælling',
  measuringDates: ['2016-12-31'],
  claims: [{ unit: 'BSC', account: '6.45' }],
  author: 'Lone Thorup',
  submission: null,
  moves: [
    {
      date: '2016-04-12',
      state: 'EXPECTED',
      years: [{ year: 2016, amount: 250_000, investment: 0 }],
      reason: 'Meldt ind',
      by: 'Lone Thorup',
      decisionId: null,
      decisionItemId: null,
      decidedEarlier: null,
      followUp: null,
    },
    {
      date: '2016-05-03',
      state: 'DECIDED',
      years: [{ year: 2016, amount: 250_000, investment: 0 }],
      reason: 'Besluttet af Direktionen',
      by: 'Direktionen',
      decisionId: null,
      decisionItemId: null,
      decidedEarlier: 'Direktionens møde i maj 2016',
      followUp: null,
    },
  ],
  doubleClaims: [
    { benefitId: 'benefit-2', name: 'Færre breve', unit: 'BSC', account: '6.45', years: [2016] },
  ],
  actions: ['edit', 'move', 'submit', 'measure'],
  nextStates: ['DELAYED', 'LAPSED', 'NOT_FOUND'],
  version: 3,
};
const ANSWERS = {
  'GET /api/budget/v1/programme-economies': pageOf({
    code: 'NY-NY',
    name: 'Nye Rammer – Ny Administration',
    subProgrammes: ['Velfærdsteknologi', 'Fremtidens borgerkontakt'],
    years: [2016],
  }),
  'GET /api/budget/v1/programme-economies/NY-NY': economy,
  'GET /api/budget/v1/programme-economies/NY-NY/years': {
    code: 'NY-NY',
    asOf: '2016-05-31',
    years: [
      {
        year: 2016,
        target: 700_000,
        low: 900_000,
        likely: 1_200_000,
        high: 1_500_000,
        states: [{ state: 'SPECIFIED', amount: 1_500_000, benefits: 4 }],
      },
    ],
  },
  'GET /api/budget/v1/benefits': pageOf(row),
  'GET /api/budget/v1/benefits/benefit-1': answer(200, benefit, { ETag: '"3"' }),
  'GET /api/portfolio/v1/projects': pageOf({ id: 'project-1', name: 'Fælles bookingsystem' }),
  'GET /api/access/v1/units': pageOf({ code: 'BSC', name: 'Borgerservice' }),
};

beforeEach(() => localStorage.clear());

describe('the programme’s year', () => {
  it('is explained by named causes, as a picture and line by line', async () => {
    const { user } = renderApp('/gevinster', { as: personas.direktoer, answers: ANSWERS });
    await screen.findByRole('heading', {
      level: 1,
      name: 'Nye Rammer – Ny Administration, 2016',
    });
    expect(screen.getByRole('img', { name: /Fra forudsat til resultat/ })).toHaveAccessibleName(
      /Indtægt fra ejendomssalg −1\.100\.000/,
    );
    const explanation = screen.getByRole('region', { name: 'Fra forudsat til resultat' });
    await user.click(within(explanation).getByRole('button', { name: /tabel/ }));
    expect(screen.getByRole('row', { name: /^Resultat/ })).toHaveTextContent('−1.160.000 kr.');
    const cause = screen.getByRole('row', { name: /Indtægt fra ejendomssalg/ });
    expect(cause).toHaveTextContent('−1.100.000');
    expect(cause).toHaveTextContent('Reglerne tillader det ikke');
    await expectAccessible();
  });

  it('shows each sub-programme and what can be counted on', async () => {
    const { user } = renderApp('/gevinster', { as: personas.direktoer, answers: ANSWERS });
    await user.selectOptions(await screen.findByLabelText('Delprogram'), 'Velfærdsteknologi');
    expect(screen.getByRole('row', { name: /^Planlagt/ })).toHaveTextContent('−250.000');
    expect(await screen.findByRole('img', { name: /^Prognose/ })).toHaveAccessibleName(
      /lavt 900\.000.kr\., sandsynligt 1\.200\.000.kr\., højt 1\.500\.000.kr\./,
    );
  });

  it('takes an entry that takes something away', async () => {
    const { user, sent } = renderApp('/gevinster', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/programme-economies/NY-NY/entries': economy,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Bogfør en post' }));
    await user.selectOptions(screen.getByLabelText(/Hvad der skete/), 'LAPSED');
    await user.type(screen.getByLabelText('Postens navn'), 'Ejendomssalg');
    await user.type(screen.getByLabelText('Beløb i kroner'), '-1.100.000');
    await user.type(screen.getByLabelText('Begrundelse'), 'Reglerne');
    await user.click(screen.getByRole('button', { name: 'Bogfør' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'POST')?.body).toMatchObject({
        amount: -1_100_000,
        cause: 'LAPSED',
        year: 2016,
      }),
    );
  });
});

describe('the register', () => {
  it('marks what has no indicator and what may be counted twice', async () => {
    renderApp('/gevinster/register', { as: personas.controller, answers: ANSWERS });
    const shown = await screen.findByRole('row', { name: /Selvbetjening/ });
    expect(shown).toHaveTextContent('Ingen indikator');
    expect(shown).toHaveTextContent('Mulig dobbelttælling');
    expect(screen.getByRole('link', { name: 'Ny business case' })).toBeVisible();
    await expectAccessible();
  });

  it('says what to do when nothing matches', async () => {
    renderApp('/gevinster/register?tilstand=LAPSED', {
      as: personas.direktoer,
      answers: { ...ANSWERS, 'GET /api/budget/v1/benefits': pageOf() },
    });
    expect(await screen.findByText('Ingen gevinster passer')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Ny business case' })).toBeNull();
  });
});

describe('a business case', () => {
  it('refuses øre at the line, and keeps what is typed', async () => {
    const { user, sent } = renderApp('/gevinster/ny', {
      as: personas.controller,
      answers: ANSWERS,
    });
    await user.type(await screen.findByLabelText(/Hvad bliver anderledes/), 'Færre breve');
    await user.type(screen.getByLabelText('År'), '2016');
    await user.type(screen.getByLabelText('Gevinst i kr.'), '100,50');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Linje 1: skriv gevinsten i hele kroner uden øre');
    expect(summary).toHaveTextContent('Giv gevinsten et navn');
    expect(sent.some((request) => request.method === 'POST')).toBe(false);
    expect(localStorage.getItem('direktion.draft.benefit.new')).toContain('Færre breve');
    await expectAccessible();
  });

  it('is sent with amounts written the Danish way', async () => {
    const { user, sent } = renderApp('/gevinster/ny', {
      as: personas.controller,
      answers: { ...ANSWERS, 'POST /api/budget/v1/benefits': benefit },
    });
    await user.type(await screen.findByLabelText(/Hvad bliver anderledes/), 'Færre breve');
    await user.type(screen.getByLabelText('Gevinst'), 'Porto');
    await user.type(screen.getByLabelText('År'), '2016');
    await user.type(screen.getByLabelText('Gevinst i kr.'), '1.000.000');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await screen.findByRole('heading', { level: 1, name: 'Selvbetjening' });
    expect(sent.find((request) => request.method === 'POST')?.body).toMatchObject({
      change: 'Færre breve',
      years: [{ year: 2016, amount: 1_000_000, investment: 0 }],
    });
  });

  it('shows its history, what claims the same money, and moves with a reason', async () => {
    const { user, sent } = renderApp('/gevinster/benefit-1', {
      as: personas.controller,
      answers: { ...ANSWERS, 'POST /api/budget/v1/benefits/benefit-1/moves': benefit },
    });
    await screen.findByRole('heading', { level: 1, name: 'Selvbetjening' });
    expect(screen.getByRole('link', { name: 'Færre breve' })).toBeVisible();
    expect(screen.getByRole('row', { name: /Meldt ind/ })).toHaveTextContent('2016: 250.000');
    expect(screen.getByRole('row', { name: /Direktionens møde i maj 2016/ })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Flyt' }));
    await user.click(screen.getByRole('radio', { name: 'Bortfaldet' }));
    await user.click(screen.getByRole('button', { name: 'Flyt gevinsten' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv en begrundelse');
    await user.type(screen.getByLabelText('Begrundelse'), 'Systemet blev ikke købt');
    await user.click(screen.getByRole('button', { name: 'Flyt gevinsten' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'POST')?.body).toMatchObject({
        state: 'LAPSED',
        reason: 'Systemet blev ikke købt',
      }),
    );
  });

  it('takes a measurement with decimals', async () => {
    const { user, sent } = renderApp('/gevinster/benefit-1', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'POST /api/budget/v1/benefits/benefit-1/indicators/indicator-1/measurements': benefit,
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Skriv en måling af Henvendelser' }),
    );
    await user.type(screen.getByLabelText('Dato'), '2016-12-31');
    await user.type(screen.getByLabelText('Målt'), '712,5');
    await user.click(screen.getByRole('button', { name: 'Gem målingen' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'POST')?.body).toMatchObject({
        date: '2016-12-31',
        value: 712.5,
      }),
    );
  });

  it('shows that somebody else has edited it, and keeps both', async () => {
    const { user } = renderApp('/gevinster/benefit-1', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'PUT /api/budget/v1/benefits/benefit-1': answer(412, {
          type: '/problems/changed-meanwhile',
          title: 'Ændret imens',
          status: 412,
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret' }));
    await user.type(screen.getByLabelText(/Hvad bliver anderledes/), ' hver dag');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('En anden har rettet business casen imens')).toBeVisible();
    expect(screen.getByLabelText(/Hvad bliver anderledes/)).toHaveValue(
      'Borgerne klarer det selv hver dag',
    );
    expect(screen.getByRole('button', { name: 'Gem min' })).toBeVisible();
  });
});
