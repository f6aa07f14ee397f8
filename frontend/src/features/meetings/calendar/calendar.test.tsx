import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aMeeting, aMeetingSummary } from '../meetings.fixtures';
import { monthPlus, weekNumber, weeksOf } from './days';

const HOLIDAYS = pageOf(
  { date: '2027-03-25', holiday: 'MAUNDY_THURSDAY' },
  { date: '2027-03-26', holiday: 'GOOD_FRIDAY' },
);
const CALENDAR = {
  'GET /api/meetings/v1/bodies': pageOf({ code: 'DIR', name: 'Direktionen' }),
  'GET /api/meetings/v1/holidays': HOLIDAYS,
  'GET /api/meetings/v1/meetings': pageOf(
    aMeetingSummary({ id: 'm1', start: '2027-03-02T10:00' }),
    aMeetingSummary({ id: 'm2', start: '2027-03-16T10:00', state: 'CANCELLED' }),
    aMeetingSummary({ id: 'm3', start: '2027-04-06T10:00' }),
  ),
};

describe('the calendar', () => {
  it('shows a month with its meetings, holidays and week numbers', async () => {
    const { sent } = renderApp('/moeder?vis=kalender&maaned=2027-03&organ=DIR', {
      answers: CALENDAR,
    });
    const table = await screen.findByRole('table', { name: 'Møder i marts 2027' });
    expect(within(table).getByRole('rowheader', { name: '9' })).toBeVisible();
    expect(await within(table).findByText('skærtorsdag')).toBeVisible();
    const day = within(table).getByRole('cell', { name: /tirsdag d\. 2\. marts 2027/ });
    expect(within(day).getByRole('link', { name: 'kl. 10.00 Direktionen' })).toHaveAttribute(
      'href',
      '/moeder/m1',
    );
    expect(within(table).getByRole('link', { name: /Aflyst/ })).toBeVisible();
    expect(within(table).queryAllByRole('link')).toHaveLength(2);
    const asked = sent.find((request) => request.path.endsWith('/meetings'));
    expect(asked?.query.get('body')).toBe('DIR');
    expect(asked?.query.get('from')).toBe('2027-01-01');
    await expectAccessible();
  });

  it('goes from month to month and keeps where one is in the address', async () => {
    const { user, router } = renderApp('/moeder?vis=kalender&maaned=2027-03', {
      answers: CALENDAR,
    });
    await user.click(await screen.findByRole('button', { name: 'Næste måned' }));
    await screen.findByRole('table', { name: 'Møder i april 2027' });
    expect(router.state.location.search).toMatchObject({ vis: 'kalender', maaned: '2027-04' });
    await user.click(screen.getByRole('button', { name: 'marts 2027: 1 møde' }));
    await screen.findByRole('table', { name: 'Møder i marts 2027' });
    await user.click(screen.getByRole('button', { name: 'Liste' }));
    expect(await screen.findByRole('tab', { name: 'Holdte møder' })).toBeVisible();
  });

  it('becomes a list on a telephone', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    renderApp('/moeder?vis=kalender&maaned=2027-04', { answers: CALENDAR });
    expect(await screen.findByText(/tirsdag kl\. 10\.00 · A101/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('knows the weeks of the year', () => {
    expect(weekNumber('2027-01-03')).toBe(53);
    expect(weekNumber('2027-01-04')).toBe(1);
    expect(weekNumber('2024-12-30')).toBe(1);
    expect(weeksOf('2027-02').map((week) => week.number)).toEqual([5, 6, 7, 8]);
    expect(weeksOf('2026-12')[0]?.days[0]).toBe('2026-11-30');
    expect(monthPlus('2026-12', 1)).toBe('2027-01');
    expect(monthPlus('2027-01', -1)).toBe('2026-12');
  });
});

describe('a meeting', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2014-12-31T09:00:00Z'), toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it('shows its deadlines, which of them have passed, and where it was before', async () => {
    renderApp('/moeder/m1', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting({
          state: 'AGENDA_OPEN',
          agendaVersion: 0,
          schedule: {
            casesDue: '2014-12-30T12:00',
            agendaDue: '2014-12-30',
            materialDue: '2015-01-02',
            holiday: null,
            moves: [
              {
                from: '2014-12-16T10:00',
                to: '2015-01-06T10:00',
                fromLocation: 'A101',
                toLocation: 'A102',
                reason: 'Formanden er på rejse',
                movedAt: '2014-12-01T08:00:00Z',
                movedBy: 'Maja Holm',
              },
            ],
          },
        }),
      },
    });
    const card = await screen.findByRole('region', { name: 'Frister' });
    expect(within(card).getByText('Dagsorden ude senest').parentElement).toHaveTextContent(
      /tirsdag d\. 30\. december 2014.*Overskredet/,
    );
    expect(within(card).getByText(/fra A101 til A102/)).toBeVisible();
    expect(within(card).getByText('Formanden er på rejse')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Flyt mødet' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('is moved, and what speaks against it can be confirmed', async () => {
    let refusals = 0;
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting({ state: 'PLANNED', actions: ['move'] }),
        'POST /api/meetings/v1/meetings/m1/moves': () =>
          refusals++ === 0
            ? answer(409, {
                type: '/problems/meeting-on-holiday',
                title: 'Dagen er en helligdag',
                detail: 'Den 25. marts 2027 er skærtorsdag.',
              })
            : aMeeting(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Flyt mødet' }));
    const dialog = screen.getByRole('dialog', { name: 'Flyt mødet' });
    await user.click(within(dialog).getByRole('button', { name: 'Flyt mødet' }));
    expect(within(dialog).getAllByText('Skriv, hvorfor mødet flyttes')).not.toHaveLength(0);
    await user.clear(within(dialog).getByLabelText('Ny dato'));
    await user.type(within(dialog).getByLabelText('Ny dato'), '2027-03-25');
    await user.type(within(dialog).getByLabelText('Hvorfor flyttes mødet?'), 'Rejse');
    await user.click(within(dialog).getByRole('button', { name: 'Flyt mødet' }));
    expect(await within(dialog).findByText(/er skærtorsdag/)).toBeVisible();
    await expectAccessible();
    await user.click(
      within(dialog).getByRole('checkbox', { name: /selv om dagen er en helligdag/ }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Flyt mødet' }));
    await waitFor(() => expect(dialog).not.toBeVisible());
    const moves = sent.filter((request) => request.path.endsWith('/moves'));
    expect(moves.map((request) => request.body)).toEqual([
      {
        start: '2027-03-25T10:00',
        location: 'A101',
        reason: 'Rejse',
        onHolidayAnyway: false,
        deadlinePassedAnyway: false,
      },
      expect.objectContaining({ onHolidayAnyway: true }),
    ]);
    expect(moves[0]?.headers.get('If-Match')).not.toBeNull();
  });
});
