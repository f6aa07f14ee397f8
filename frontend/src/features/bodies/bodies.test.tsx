import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BodyRules, ProposedMeeting } from '@/api/bodies';
import { dayInDenmark } from '@/lib/format';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const NEXT_YEAR = Number(dayInDenmark(new Date()).slice(0, 4)) + 1;
const PATH = '/api/meetings/v1/bodies/DIR';

function aBody(over: Partial<BodyRules> = {}): BodyRules {
  return {
    code: 'DIR',
    name: 'Direktionen',
    kind: 'BOARD',
    bodyGroup: 'BOARD',
    alwaysClosed: false,
    secretariat: 'BYC',
    place: 'Mødelokale Egen',
    durationMinutes: 120,
    agendaDays: 3,
    materialDays: 1,
    publishRule: 'MANUALLY',
    standingItems: [{ kind: 'ECONOMY', title: 'Økonomiopfølgning', withDate: true }],
    series: { frequency: 'MONTHLY', time: '10:00', weekday: 'TUESDAY', ordinal: 1, skipJuly: true },
    members: [
      member('b1', 'direktoer', 'Birgitte Nørskov', 'MEMBER', true),
      member('b2', 'kommunaldirektoer', 'Henrik Dalgaard', 'CHAIR', true),
      member('b3', 'direktoer', 'Birgitte Nørskov', 'CHAIR', false),
    ],
    actions: ['edit', 'plan-year'],
    version: 3,
    ...over,
  };
}

function member(
  id: string,
  username: string,
  name: string,
  role: 'CHAIR' | 'MEMBER',
  current: boolean,
) {
  const to = current ? null : '2019-12-31';
  return { id, username, name, role, from: '2014-01-01', to: to as string, current };
}

function proposed(start: string, over: Partial<ProposedMeeting> = {}): ProposedMeeting {
  return {
    start,
    conflict: null,
    holiday: null,
    proposedStart: start,
    agendaDue: start.slice(0, 10),
    plannedMeetingId: null,
    ...over,
  };
}

describe('the bodies', () => {
  it('are listed with the way to each and to its meetings', async () => {
    renderApp('/organer', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/bodies': pageOf(
          aBody(),
          aBody({ code: 'DIR-INT', name: 'Direktionen internt', alwaysClosed: true }),
        ),
      },
    });
    expect(await screen.findByRole('link', { name: 'Direktionen' })).toHaveAttribute(
      'href',
      '/organer/DIR',
    );
    expect(screen.getByText('Altid lukket')).toBeVisible();
    await expectAccessible();
  });
});

describe('a body', () => {
  it('shows its members, series, deadlines and standing items', async () => {
    renderApp('/organer/DIR', {
      as: personas.direktoer,
      answers: { [`GET ${PATH}`]: aBody({ actions: [] }) },
    });
    await screen.findByRole('heading', { level: 1, name: 'Direktionen' });
    expect(screen.getByText('Den første tirsdag i måneden, kl. 10.00')).toBeVisible();
    expect(screen.getByText('3 arbejdsdage før mødet')).toBeVisible();
    expect(screen.getByText('1 arbejdsdag før mødet')).toBeVisible();
    const members = screen.getByRole('table', { name: 'Medlemmer' });
    expect(within(members).getAllByRole('row')).toHaveLength(3);
    expect(within(members).getByText('Formand')).toBeVisible();
    expect(screen.getByText('Økonomiopfølgning')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Ret/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Planlæg et år' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('gets new rules, and what is wrong with them is said at the field', async () => {
    let tries = 0;
    const { user, sent } = renderApp('/organer/DIR', {
      answers: {
        [`GET ${PATH}`]: aBody(),
        [`PATCH ${PATH}`]: () =>
          tries++ === 0
            ? answer(400, {
                type: '/problems/invalid-input',
                title: 'Oplysningerne kan ikke bruges',
                errors: [{ field: 'agendaDays', message: 'Skal være højst 30' }],
              })
            : aBody(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret: Regler for møderne' }));
    const dialog = screen.getByRole('dialog', { name: 'Regler for møderne' });
    const days = within(dialog).getByLabelText('Dagsordenen ud, arbejdsdage før');
    await user.clear(days);
    await user.type(days, '99');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(await within(dialog).findAllByText('Skal være højst 30')).not.toHaveLength(0);
    await expectAccessible();
    await user.clear(days);
    await user.type(days, '4');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Reglerne er gemt')).toBeVisible();
    const patch = sent.filter((request) => request.method === 'PATCH').at(-1);
    expect(patch?.headers.get('If-Match')).toBe('"3"');
    expect(patch?.body).toMatchObject({ agendaDays: 4, durationMinutes: 120 });
  });

  it('meets on dates written as Danes write them', async () => {
    const { user, sent } = renderApp('/organer/DIR', {
      answers: { [`GET ${PATH}`]: aBody({ series: null }), [`PATCH ${PATH}`]: aBody() },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret: Mødeplan' }));
    const dialog = screen.getByRole('dialog', { name: 'Mødeplan' });
    await user.selectOptions(within(dialog).getByLabelText('Gentages'), 'På bestemte datoer');
    const dates = within(dialog).getByLabelText('Datoer');
    await user.type(dates, '2-3-2027{enter}31-02-2027');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(
      await within(dialog).findByText('31-02-2027 er ikke en dato som 02-03-2027'),
    ).toBeVisible();
    await user.clear(dates);
    await user.type(dates, '02-03-2027');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'PATCH')?.body).toEqual({
        series: { frequency: 'DATES', time: '10:00', skipJuly: false, dates: ['2027-03-02'] },
      }),
    );
  });

  it('gets a member from the directory, and a new chair', async () => {
    const { user, sent } = renderApp('/organer/DIR', {
      answers: {
        [`GET ${PATH}`]: aBody(),
        'GET /api/access/v1/people': pageOf({
          username: 'centerchef-byc',
          name: 'Karen Vestergaard',
          title: 'Centerchef',
          unit: { code: 'BYC', name: 'Byrådscenteret' },
        }),
        [`POST ${PATH}/members`]: aBody(),
        [`POST ${PATH}/members/b1/role`]: aBody(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj medlem' }));
    const adding = screen.getByRole('dialog', { name: 'Tilføj medlem' });
    await user.click(within(adding).getByRole('button', { name: 'Tilføj medlem' }));
    expect(within(adding).getAllByText('Vælg en person på listen')).not.toHaveLength(0);
    await user.type(within(adding).getByLabelText('Person'), 'Karen Vestergaard');
    await waitFor(() =>
      expect(adding.querySelector('option[value="Karen Vestergaard (BYC)"]')).not.toBeNull(),
    );
    await user.click(within(adding).getByRole('button', { name: 'Tilføj medlem' }));
    expect(await screen.findByText('Karen Vestergaard er tilføjet')).toBeVisible();
    expect(sent.find((request) => request.path === `${PATH}/members`)?.body).toMatchObject({
      username: 'centerchef-byc',
      role: 'MEMBER',
    });

    await user.click(screen.getByRole('button', { name: 'Ændr Birgitte Nørskov' }));
    const changing = screen.getByRole('dialog', { name: /Birgitte Nørskov/ });
    await expectAccessible();
    await user.click(within(changing).getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(
        sent.find((request) => request.path === `${PATH}/members/b1/role`)?.body,
      ).toMatchObject({ role: 'CHAIR' }),
    );
  });

  it('gets its standing items in the order they are put in', async () => {
    const { user, sent } = renderApp('/organer/DIR', {
      answers: { [`GET ${PATH}`]: aBody(), [`PATCH ${PATH}`]: aBody() },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret: Faste punkter' }));
    const dialog = screen.getByRole('dialog', { name: 'Faste punkter' });
    await user.click(within(dialog).getByRole('button', { name: 'Tilføj punkt' }));
    await user.type(within(dialog).getByLabelText('Titel på punkt 2'), 'Næste møde');
    await user.click(within(dialog).getByRole('button', { name: 'Flyt Næste møde op' }));
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(sent.find((request) => request.method === 'PATCH')?.body).toEqual({
        standingItems: [
          { kind: 'CLOSING', title: 'Næste møde', withDate: false },
          { kind: 'ECONOMY', title: 'Økonomiopfølgning', withDate: true },
        ],
      }),
    );
  });
});

describe('planning a year', () => {
  it('shows what speaks against each day and plans the chosen ones in one go', async () => {
    const { user, sent } = renderApp('/organer/DIR', {
      answers: {
        [`GET ${PATH}`]: aBody(),
        [`GET ${PATH}/year-plans/${NEXT_YEAR}`]: {
          bodyCode: 'DIR',
          year: NEXT_YEAR,
          meetings: [
            proposed(`${NEXT_YEAR}-02-02T10:00`),
            proposed(`${NEXT_YEAR}-03-02T10:00`),
            proposed(`${NEXT_YEAR}-03-25T10:00`, {
              conflict: 'HOLIDAY',
              holiday: 'MAUNDY_THURSDAY',
              proposedStart: `${NEXT_YEAR}-03-30T10:00`,
            }),
            proposed(`${NEXT_YEAR}-04-06T10:00`, {
              conflict: 'ALREADY_PLANNED',
              proposedStart: null,
              agendaDue: null,
              plannedMeetingId: 'm1',
            }),
          ],
        },
        [`POST ${PATH}/year-plans`]: {
          planned: [`${NEXT_YEAR}-02-02T10:00`, `${NEXT_YEAR}-03-30T10:00`],
          alreadyPlanned: [],
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Planlæg et år' }));
    const dialog = screen.getByRole('dialog', { name: 'Planlæg et år: Direktionen' });
    expect(
      await within(dialog).findByText('25. marts er skærtorsdag. Flyttet til næste arbejdsdag.'),
    ).toBeVisible();
    expect(within(dialog).getByText('Er planlagt')).toBeVisible();
    await expectAccessible();
    await user.click(
      within(dialog).getByRole('checkbox', { name: `Planlæg mødet 2. marts ${NEXT_YEAR}` }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Planlæg 2 møder' }));
    expect(await screen.findByText('2 møder er planlagt')).toBeVisible();
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      year: NEXT_YEAR,
      starts: [`${NEXT_YEAR}-02-02T10:00`, `${NEXT_YEAR}-03-30T10:00`],
      reserved: false,
    });
  });
});
