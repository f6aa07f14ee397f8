import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, expectAccessible, pageOf, renderApp } from '@/testing';
import { aMeeting, anAgendaLine, anItem } from '../meetings.fixtures';
import { nameIn } from './download';

const MINUTES = '/api/meetings/v1/meetings/m1/minutes';

const line = (number: number, closed: boolean, readable: boolean) =>
  anAgendaLine({ id: `i${number}`, number, closed, readable });

function showMeeting(meeting: Parameters<typeof aMeeting>[0], minutes: unknown = {}) {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:paper', revokeObjectURL: () => undefined }),
  );
  return renderApp('/moeder/m1', {
    answers: {
      'GET /api/meetings/v1/meetings/m1': aMeeting(meeting),
      'GET /api/meetings/v1/meetings/m1/agenda/versions': pageOf(),
      [`GET ${MINUTES}`]: minutes,
    },
  });
}

const papers = () => screen.findByRole('region', { name: 'Dokumenter' });

describe("a meeting's papers", () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are downloaded in the chosen form, for the chosen readers', async () => {
    const { user, sent } = showMeeting({
      state: 'HELD',
      agendaVersion: 1,
      items: [line(1, false, true), line(2, true, true)],
    });
    const card = within(await papers());
    await user.click(card.getByRole('button', { name: 'Referat som PDF' }));
    await waitFor(() => expect(sent.at(-1)?.path).toBe(MINUTES));
    expect(sent.at(-1)?.query.get('format')).toBe('pdf');

    await user.selectOptions(
      card.getByRole('combobox', { name: 'Udgave' }),
      'Uden lukkede punkter',
    );
    await user.click(card.getByRole('button', { name: 'Referat som Word' }));
    await waitFor(() => expect(sent.at(-1)?.query.get('variant')).toBe('reader'));
    expect(sent.at(-1)?.query.get('format')).toBe('docx');
    expect(card.getByRole('link', { name: 'Referat som printervenlig side' })).toHaveAttribute(
      'href',
      `${MINUTES}?variant=reader&format=html`,
    );
    await expectAccessible();
  });

  it('leave out minutes that are not begun and a choice of readers there is none of', async () => {
    showMeeting({
      state: 'AGENDA_OPEN',
      agendaVersion: 0,
      items: [line(1, false, true), line(2, true, false)],
    });
    const card = within(await papers());
    expect(card.getByRole('button', { name: 'Dagsorden som PDF' })).toBeVisible();
    expect(card.queryByRole('button', { name: 'Referat som PDF' })).not.toBeInTheDocument();
    expect(card.queryByRole('combobox', { name: 'Udgave' })).not.toBeInTheDocument();
  });

  it('offer the public version once the minutes are public', async () => {
    showMeeting({ state: 'PUBLISHED', agendaVersion: 1, items: [line(1, false, true)] });
    const choice = within(await papers()).getByRole('combobox', { name: 'Udgave' });
    expect(within(choice).getByRole('option', { name: 'Til offentligheden' })).toBeVisible();
  });

  it('say below the paper what went wrong', async () => {
    const { user } = showMeeting(
      { state: 'HELD', agendaVersion: 1 },
      answer(409, { type: '/problems/minutes-not-begun', title: 'Der er intet referat' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Referat som PDF' }));
    expect(await screen.findByText('Der er intet referat')).toBeVisible();
  });
});

describe("an item's paper", () => {
  it('can be had from the item', async () => {
    renderApp('/moeder/m1/punkter/i1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting(),
        'GET /api/meetings/v1/items/i1': anItem(),
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Punktet som printervenlig side' }),
    ).toHaveAttribute('href', '/api/meetings/v1/items/i1/extract?format=html');
  });
});

describe('the name of a file', () => {
  it('is the one with all its letters', () => {
    expect(nameIn('attachment; filename="OEU.pdf"; filename*=UTF-8\'\'%C3%98U%201.pdf')).toBe(
      'ØU 1.pdf',
    );
    expect(nameIn(null)).toBeUndefined();
  });
});
