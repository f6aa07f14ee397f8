import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Screening } from '@/api/meetings';
import { answer, expectAccessible, renderApp } from '@/testing';
import { aMeeting, anItem } from '../meetings.fixtures';

const MEETING = 'GET /api/meetings/v1/meetings/m1';
const ITEM = 'GET /api/meetings/v1/items/i1';
const SCREENING = '/api/meetings/v1/items/i1/screening';

const unscreened: Screening = {
  itemId: 'i1',
  screened: false,
  readers: [],
  possibleReaders: [
    { username: 'direktoer', name: 'Birgitte Nørskov' },
    { username: 'kommunaldirektoer', name: 'Henrik Dalgaard' },
    { username: 'sekretariat', name: 'Maja Holm' },
  ],
  version: 0,
};

const kept: Screening = {
  ...unscreened,
  screened: true,
  readers: [
    { username: 'tidligere', name: 'Bodil Friis' },
    { username: 'direktoer', name: 'Birgitte Nørskov' },
    { username: 'sekretariat', name: 'Maja Holm' },
  ],
  version: 3,
};

const closedItem = anItem({ closed: true, actions: ['screen'] });

describe('screening', () => {
  it('keeps a closed item for those who are chosen and always oneself', async () => {
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        [MEETING]: aMeeting(),
        [ITEM]: closedItem,
        [`GET ${SCREENING}`]: answer(200, unscreened, { ETag: '"0"' }),
        [`PUT ${SCREENING}`]: answer(200, kept, { ETag: '"1"' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Skærm punktet' }));
    const dialog = await screen.findByRole('dialog', { name: 'Skærm punktet' });
    const self = await within(dialog).findByRole('checkbox', { name: /Maja Holm \(dig selv/ });
    expect(self).toBeChecked();
    await user.click(self);
    expect(self).toBeChecked();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Birgitte Nørskov' }));
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Skærm punktet' }));
    expect(await screen.findByText('Punktet er skærmet')).toBeVisible();
    const put = sent.find((request) => request.method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"0"');
    expect(put?.body).toEqual({ readers: ['sekretariat', 'direktoer'] });
  });

  it('is lifted when one is sure, and names who has lost the right', async () => {
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        [MEETING]: aMeeting(),
        [ITEM]: { ...closedItem, screened: true },
        [`GET ${SCREENING}`]: answer(200, kept, { ETag: '"3"' }),
        [`DELETE ${SCREENING}`]: answer(204, null),
      },
    });
    expect(await screen.findByText('Skærmet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Læsere' }));
    const dialog = await screen.findByRole('dialog', { name: 'Skærm punktet' });
    expect(
      await within(dialog).findByRole('checkbox', {
        name: 'Bodil Friis (har ikke længere adgang)',
      }),
    ).toBeChecked();
    await user.click(within(dialog).getByRole('button', { name: 'Ophæv skærmningen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Ja, ophæv skærmningen' }));
    expect(await screen.findByText('Skærmningen er ophævet')).toBeVisible();
    const lifted = sent.find((request) => request.method === 'DELETE');
    expect(lifted?.headers.get('If-Match')).toBe('"3"');
  });

  it('tells one who is not named that the item is kept for others', async () => {
    renderApp('/moeder/m1/punkter/i1', {
      answers: {
        [MEETING]: aMeeting(),
        [ITEM]: anItem({ title: 'Lukket', closed: true, readable: false, screened: true }),
      },
    });
    expect(await screen.findByText('Punktet er skærmet')).toBeVisible();
    expect(screen.getByText(/forbeholdt bestemte læsere/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Skærm punktet' })).toBeNull();
  });
});
