import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { parseSignedKroner, parseUnits, parseWeights } from './written';

const share = (
  unit: string,
  weight: number | null,
  amount: number,
  note: string | null = null,
) => ({
  unit,
  weight,
  amount,
  note,
});
const comparison = {
  amount: 1_000,
  keys: ['EQUAL', 'STAFF'],
  secondKey: null,
  secondPercent: null,
  rows: [
    { unit: 'BYC', shares: [share('BYC', 1, 500), share('BYC', 33.53, 1_000)], difference: 500 },
    {
      unit: 'HRC',
      shares: [share('HRC', 1, 500), share('HRC', null, 0, 'WEIGHT_MISSING')],
      difference: 500,
    },
  ],
};
const distribution = {
  id: 'distribution-1',
  title: 'Indkøb af kontorartikler',
  account: '6.45.51.1',
  amount: 139_800,
  key: 'STAFF',
  secondKey: null,
  secondPercent: null,
  minimum: 0,
  weightsOn: '2015-01-01',
  shares: [share('BYC', 33.53, 78_742), share('HRC', 26, 61_058, 'ROUNDED_UP')],
  state: 'DRAFT',
  meetingDate: null,
  itemId: null,
  decisionId: null,
  createdBy: 'Peter Østergaard',
  createdAt: '2015-01-06T09:00:00Z',
  actions: ['submit', 'withdraw'],
  version: 0,
};
const ANSWERS = {
  'GET /api/budget/v1/distributions': pageOf(distribution),
  'GET /api/budget/v1/distributions/comparison': comparison,
  'GET /api/budget/v1/distributions/distribution-1': distribution,
};

describe('the keys', () => {
  it('stand side by side with the difference, the sums and the reasons', async () => {
    const { user, sent } = renderApp('/fordelinger', { as: personas.controller, answers: ANSWERS });
    await user.type(await screen.findByLabelText('Beløb i kroner'), '1.000');
    await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
    const row = await screen.findByRole('row', { name: /HRC/ });
    expect(row).toHaveTextContent('ingen vægt er registreret');
    expect(row).toHaveTextContent('500');
    expect(screen.getByRole('row', { name: /I alt/ })).toHaveTextContent('1.0001.000');
    const request = sent.find((each) => each.path.endsWith('/comparison'));
    expect(request?.query.get('amount')).toBe('1000');
    expect(request?.query.getAll('key')).toEqual(['EQUAL', 'STAFF']);
    expect(
      screen.getByRole('link', { name: 'Prøv nøglerne mod hinanden: hent XLSX' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('comparison/sheet?key=EQUAL&key=STAFF&format=xlsx&amount=1000'),
    );
    await expectAccessible();
  });

  it('stand beside two of them weighted, in a column of its own', async () => {
    const weighted = {
      ...comparison,
      secondKey: 'STAFF',
      secondPercent: 40,
      rows: comparison.rows.map((row) => ({
        ...row,
        shares: [...row.shares, share(row.unit, 70, row.unit === 'BYC' ? 700 : 300)],
      })),
    };
    const { user, sent } = renderApp('/fordelinger', {
      as: personas.controller,
      answers: { ...ANSWERS, 'GET /api/budget/v1/distributions/comparison': weighted },
    });
    await user.type(await screen.findByLabelText('Beløb i kroner'), '1.000');
    await user.selectOptions(screen.getByLabelText('Vægt den første nøgle med'), 'EQUAL');
    await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg en anden nøgle');
    await user.selectOptions(screen.getByLabelText('Vægt den første nøgle med'), 'STAFF');
    await user.clear(screen.getByLabelText('Den anden nøgles vægt i procent'));
    await user.type(screen.getByLabelText('Den anden nøgles vægt i procent'), '40');
    await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
    await screen.findByRole('columnheader', { name: /Lige dele og 40 % Personale/ });
    expect(screen.getByRole('row', { name: /BYC/ })).toHaveTextContent('700');
    const request = sent.find((each) => each.path.endsWith('/comparison'));
    expect(request?.query.get('secondKey')).toBe('STAFF');
    expect(request?.query.get('secondPercent')).toBe('40');
    await expectAccessible();
  });

  it('are not compared by an amount with øre', async () => {
    const { user, sent } = renderApp('/fordelinger', { as: personas.controller, answers: ANSWERS });
    await user.type(await screen.findByLabelText('Beløb i kroner'), '12,50');
    await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv beløbet i hele kroner');
    expect(sent.some((each) => each.path.endsWith('/comparison'))).toBe(false);
  });
});

describe('a distribution', () => {
  it('is kept with own weights as they were pasted', async () => {
    const { user, sent } = renderApp('/fordelinger', {
      as: personas.controller,
      answers: { ...ANSWERS, 'POST /api/budget/v1/distributions': answer(201, distribution) },
    });
    await user.click(await screen.findByRole('button', { name: 'Ny fordeling' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ny fordeling' }));
    await user.type(dialog.getByLabelText(/^Beløb i kroner/), '-30.337');
    await user.selectOptions(dialog.getByLabelText('Nøgle'), 'OWN');
    await user.click(dialog.getByLabelText('Vægte'));
    await user.paste('HRC\t26,00\nbyc 1.033,53\n');
    await user.click(dialog.getByRole('button', { name: 'Gem som kladde' }));
    await screen.findByRole('heading', { level: 1, name: 'Indkøb af kontorartikler' });
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      amount: -30_337,
      key: 'OWN',
      weights: [
        { unit: 'HRC', weight: 26 },
        { unit: 'BYC', weight: 1033.53 },
      ],
    });
  });

  it('shows its shares and is sent to the meeting that was chosen', async () => {
    const { user, sent } = renderApp('/fordelinger/distribution-1', {
      as: personas.controller,
      answers: {
        ...ANSWERS,
        'GET /api/meetings/v1/submission-slots': pageOf({
          meetingId: 'meeting-1',
          bodyCode: 'DIR',
          bodyName: 'Direktionen',
          start: '2015-01-06T10:00',
          deadline: '2014-12-29',
        }),
        'POST /api/budget/v1/distributions/distribution-1/submission': distribution,
      },
    });
    expect(await screen.findByRole('row', { name: /BYC/ })).toHaveTextContent('78.742 kr.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Send til møde' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Send til møde' }));
    await dialog.findByRole('radio', { name: /Direktionen, tirsdag/ });
    await user.click(dialog.getByRole('button', { name: 'Send til mødet' }));
    await screen.findByText('Fordelingen er sendt til mødet');
    const request = sent.find((each) => each.method === 'POST');
    expect(request?.body).toEqual({ bodyCode: 'DIR', meetingId: 'meeting-1' });
    expect(request?.headers.get('If-Match')).toBe('"0"');
  });

  it('offers its bookings to the finance system once it is approved', async () => {
    renderApp('/fordelinger/distribution-1', {
      as: personas.direktoer,
      answers: {
        ...ANSWERS,
        'GET /api/budget/v1/distributions/distribution-1': {
          ...distribution,
          state: 'APPROVED',
          decisionId: 'decision-1',
          meetingDate: '2015-01-06',
          actions: [],
        },
      },
    });
    expect(await screen.findByRole('link', { name: /Til økonomisystemet.*CSV/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/distribution-1/bookings/sheet?format=csv'),
    );
    expect(screen.queryByRole('button', { name: 'Send til møde' })).toBeNull();
  });
});

describe('the register of weights', () => {
  it('says which line cannot be read', async () => {
    const { user } = renderApp('/fordelinger/vaegte', {
      as: personas.controller,
      answers: {
        'GET /api/budget/v1/distribution-weights': [
          {
            unit: 'HRC',
            key: 'STAFF',
            weight: 26,
            validFrom: '2015-01-01',
            registeredBy: 'Peter Østergaard',
            registeredAt: '2014-12-01T09:00:00Z',
          },
        ],
      },
    });
    expect(await screen.findByRole('row', { name: /HRC/ })).toHaveTextContent('26,00');
    await expectAccessible();
    await user.type(screen.getByLabelText('Vægte'), 'HRC 26,00{enter}BYC tyve');
    await user.click(screen.getByRole('button', { name: 'Registrér' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Linje 2 kan ikke læses');
  });
});

describe('what is written', () => {
  it('is read the Danish way', () => {
    expect(parseSignedKroner('−139.800 kr.')).toBe(-139_800);
    expect(parseSignedKroner('139800')).toBe(139_800);
    expect(parseSignedKroner('12,50')).toBeNull();
    expect(parseUnits('ceis, FKC;ødc')).toEqual(['CEIS', 'FKC', 'ØDC']);
    expect(parseWeights('HRC;26,5\n\nØDC 1.000')).toEqual({
      weights: [
        { unit: 'HRC', weight: 26.5 },
        { unit: 'ØDC', weight: 1000 },
      ],
      wrongLine: null,
    });
  });
});

describe('a sheet of weights', () => {
  const rows = [
    { line: 2, unit: 'HRC', weight: 26, error: null, known: true },
    { line: 3, unit: 'BYC', weight: 33.53, error: null, known: false },
  ];

  async function drop(read: unknown) {
    const rendered = renderApp('/fordelinger/vaegte', {
      as: personas.controller,
      answers: {
        'GET /api/budget/v1/distribution-weights': [],
        'POST /api/budget/v1/distribution-weights/preview': read,
        'POST /api/budget/v1/distribution-weights': [],
      },
    });
    await rendered.user.upload(
      await screen.findByLabelText('Ark med vægte'),
      new File(['Center;Vægt'], 'vaegte.csv', { type: 'text/csv' }),
    );
    return rendered;
  }

  it('is shown row by row, and registered from the day that is chosen', async () => {
    const { user, sent } = await drop({ rows, wrong: 0 });
    expect(await screen.findByRole('row', { name: /BYC/ })).toHaveTextContent(
      'Centeret er ikke i organisationen',
    );
    await user.click(screen.getByRole('button', { name: 'Registrér 2 vægte' }));
    expect(screen.getByText('Vælg den dag, vægtene gælder fra')).toBeVisible();
    const [, from] = screen.getAllByLabelText('Gælder fra');
    await user.type(from!, '2016-01-01');
    await user.click(screen.getByRole('button', { name: 'Registrér 2 vægte' }));
    await screen.findByText('Vægtene er registreret');
    expect(
      sent.find((each) => each.path.endsWith('/distribution-weights') && each.method === 'POST')
        ?.body,
    ).toEqual({
      key: 'STAFF',
      validFrom: '2016-01-01',
      weights: [
        { unit: 'HRC', weight: 26 },
        { unit: 'BYC', weight: 33.53 },
      ],
    });
  });

  it('with a wrong row is put right before anything is registered', async () => {
    await drop({ rows: [{ ...rows[0], weight: null, error: 'NO_WEIGHT' }], wrong: 1 });
    expect(await screen.findByRole('row', { name: /HRC/ })).toHaveTextContent('Vægten mangler');
    expect(screen.queryByRole('button', { name: /Registrér \d+ vægte/ })).toBeNull();
    await expectAccessible();
  });
});
