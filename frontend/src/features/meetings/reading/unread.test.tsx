import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aMeeting, aMeetingSummary, anItem } from '../meetings.fixtures';

const READING = {
  meetingId: 'm1',
  unreadCount: 1,
  changedCount: 1,
  items: [
    {
      itemId: 'i1',
      state: 'CHANGED',
      news: ['ATTACHMENTS', 'DECISION'],
      newAttachments: 2,
      readAt: '2015-01-02T08:00:00Z',
    },
    { itemId: 'i2', state: 'UNREAD', news: [], newAttachments: 0, readAt: null },
  ],
};
const MEETING = {
  'GET /api/meetings/v1/meetings/m1': aMeeting(),
  'GET /api/meetings/v1/items/i1': anItem(),
  'GET /api/meetings/v1/items/i2': anItem({ id: 'i2', number: 2, title: 'Indkøb' }),
  'GET /api/meetings/v1/meetings/m1/reading': READING,
};

describe('what is unread', () => {
  it('stands in the agenda, and an item is read once it has been looked at', async () => {
    const { sent } = renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers: { ...MEETING, 'PUT /api/meetings/v1/items/i1/reading': READING.items[0] },
    });
    expect(
      await screen.findByText('Nyt, siden du læste punktet: nye bilag, ny beslutning'),
    ).toBeVisible();
    const agenda = screen.getByRole('complementary', { name: 'Dagsorden' });
    expect(
      within(agenda).getByRole('link', { name: /Direktionens puljer.*Ændret, siden du læste/ }),
    ).toBeVisible();
    expect(within(agenda).getByRole('link', { name: /Indkøb.*Ulæst/ })).toBeVisible();
    expect(within(agenda).getByText('1 ulæst')).toBeVisible();
    expect(within(agenda).getByText('2 nye bilag')).toBeVisible();
    await expectAccessible();
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true), {
      timeout: 5_000,
    });
  });

  it('stands in the list of meetings, for those that have any', async () => {
    renderApp('/moeder', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/bodies': pageOf({ code: 'DIR', name: 'Direktionen' }),
        'GET /api/meetings/v1/meetings': pageOf(
          aMeetingSummary(),
          aMeetingSummary({ id: 'm2', bodyName: 'Chefforum' }),
        ),
        'GET /api/meetings/v1/unread-meetings': pageOf({
          meetingId: 'm1',
          unreadCount: 4,
          changedCount: 0,
          newAttachments: 3,
        }),
      },
    });
    expect(await screen.findByText('4 ulæst')).toBeVisible();
    const rows = screen.getAllByRole('listitem');
    const of = (name: string) =>
      within(rows.find((row) => within(row).queryByRole('link', { name })) as HTMLElement);
    expect(of('Direktionen').getByText('3 nye bilag')).toBeVisible();
    expect(of('Direktionen').queryByText(/ændret/)).not.toBeInTheDocument();
    expect(of('Chefforum').queryByText(/ulæst|bilag/)).not.toBeInTheDocument();
  });

  it('says how many attachments are new where nothing else is', async () => {
    renderApp('/moeder/m1', {
      as: personas.direktoer,
      answers: {
        ...MEETING,
        'GET /api/meetings/v1/meetings/m1/reading': {
          ...READING,
          items: [
            { ...READING.items[0], news: ['ATTACHMENTS'], newAttachments: 3 },
            READING.items[1],
          ],
        },
      },
    });
    expect(
      await screen.findByRole('link', { name: /Direktionens puljer.*3 nye bilag/ }),
    ).toBeVisible();
  });

  it('can be what was read before', async () => {
    const { user } = renderApp('/moeder/m1/punkter/i2', {
      as: personas.direktoer,
      answers: {
        ...MEETING,
        'GET /api/meetings/v1/meetings/m1/reading': {
          ...READING,
          items: [
            {
              itemId: 'i2',
              state: 'READ',
              news: [],
              newAttachments: 0,
              readAt: '2015-01-02T08:00:00Z',
            },
          ],
        },
        'DELETE /api/meetings/v1/items/i2/reading': answer(204),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Markér som ulæst' }));
    expect(await screen.findByText('Punktet er markeret som ulæst')).toBeVisible();
  });
});

describe('a whole meeting', () => {
  it('is printed on one page, with closed items as such', async () => {
    renderApp('/moeder/m1/udskriv', { as: personas.direktoer, answers: MEETING });
    expect(await screen.findByRole('heading', { name: 'Punkt 2: Indkøb' })).toBeVisible();
    expect((await screen.findAllByText('Der er fem puljer.')).length).toBe(2);
    expect(screen.getByText('Punktet er lukket.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Mine noter' })).not.toBeInTheDocument();
    await expectAccessible();
  });
});
