import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';
import { aMeeting, anItem } from '../meetings.fixtures';

const READING = {
  meetingId: 'm1',
  unreadCount: 1,
  changedCount: 1,
  items: [
    {
      itemId: 'i1',
      state: 'CHANGED',
      news: ['ATTACHMENTS', 'DECISION'],
      readAt: '2015-01-02T08:00:00Z',
    },
    { itemId: 'i2', state: 'UNREAD', news: [], readAt: null },
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
    expect(within(agenda).getByRole('link', { name: /Direktionens puljer.*Ændret/ })).toBeVisible();
    expect(within(agenda).getByRole('link', { name: /Indkøb.*Ulæst/ })).toBeVisible();
    expect(within(agenda).getByText('1 ulæst')).toBeVisible();
    await expectAccessible();
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true), {
      timeout: 5_000,
    });
  });

  it('can be what was read before', async () => {
    const { user } = renderApp('/moeder/m1/punkter/i2', {
      as: personas.direktoer,
      answers: {
        ...MEETING,
        'GET /api/meetings/v1/meetings/m1/reading': {
          ...READING,
          items: [{ itemId: 'i2', state: 'READ', news: [], readAt: '2015-01-02T08:00:00Z' }],
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
