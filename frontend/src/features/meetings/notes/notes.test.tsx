import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/api/notes';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aMeeting, anItem } from '../meetings.fixtures';
import { anchorAt, pieces, placeOf } from './anchors';

const ITEM = '/api/meetings/v1/items/i1';
const MEETING = {
  'GET /api/meetings/v1/meetings/m1': aMeeting(),
  [`GET ${ITEM}`]: anItem(),
};

function aNote(over: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    itemId: 'i1',
    owner: 'direktoer',
    ownerName: 'Birgitte Nørskov',
    mine: true,
    section: null,
    quote: null,
    prefix: '',
    suffix: '',
    colour: null,
    entries: [
      {
        id: 'e1',
        text: 'Spørg Anders.',
        createdAt: '2015-01-02T08:00:00Z',
        changedAt: '2015-01-02T08:00:00Z',
      },
    ],
    sharedWith: [],
    createdAt: '2015-01-02T08:00:00Z',
    actions: ['write', 'share', 'delete'],
    version: 3,
    ...over,
  };
}

const myNotes = () => screen.findByRole('region', { name: 'Mine noter' });

describe('a highlight', () => {
  const text = 'Der søges 1 mio. kr. i 2026 og 1 mio. kr. i 2027.';

  it('is found again where its surroundings fit best', () => {
    const anchor = anchorAt(text, [31, 41]);
    expect(anchor.quote).toBe('1 mio. kr.');
    expect(placeOf(text, anchor)).toEqual([31, 41]);
    expect(placeOf(`Efter høring: ${text}`, anchor)).toEqual([45, 55]);
    expect(placeOf('Der søges ingenting.', anchor)).toBeNull();
  });

  it('gives way to one that begins before it', () => {
    const cut = pieces('abcdef', [
      { place: [2, 5], mark: 'b' },
      { place: [0, 3], mark: 'a' },
    ]);
    expect(cut).toEqual([
      { text: 'abc', mark: 'a' },
      { text: 'de', mark: 'b' },
      { text: 'f', mark: null },
    ]);
  });
});

describe('notes', () => {
  it('show highlights in the text, and those whose words are gone', async () => {
    renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers: {
        ...MEETING,
        [`GET ${ITEM}/notes`]: pageOf(
          aNote({ section: 'BACKGROUND', quote: 'fem puljer', colour: 'GREEN' }),
          aNote({ id: 'n2', section: 'ECONOMY', quote: 'to millioner', colour: 'BLUE' }),
          aNote({ id: 'n3', mine: false, owner: 'x', ownerName: 'Henrik Dalgaard', actions: [] }),
        ),
      },
    });
    expect(await screen.findByText('fem puljer', { selector: 'mark' })).toBeVisible();
    const notes = await myNotes();
    const [fitting, orphan, shared] = await within(notes).findAllByRole('article');
    expect(fitting).not.toHaveTextContent('Ordene er ændret siden');
    expect(orphan).toHaveTextContent('Ordene er ændret siden');
    expect(shared).toHaveTextContent('Delt af Henrik Dalgaard');
    expect(within(shared as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Mine noter (3)' })).toBeVisible();
    await expectAccessible();
  });

  it('are written with the words to highlight, and kept in the browser until then', async () => {
    const answers = {
      ...MEETING,
      [`POST ${ITEM}/notes`]: answer(201, aNote()),
    };
    const { user, sent, unmount } = renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers,
    });
    await user.type(await screen.findByRole('textbox', { name: 'Skriv en note' }), 'Husk');
    unmount();
    const again = renderApp('/moeder/m1/punkter/i1', { as: personas.direktoer, answers });
    expect(await screen.findByRole('textbox', { name: 'Skriv en note' })).toHaveValue('Husk');
    await again.user.selectOptions(
      screen.getByRole('combobox', { name: 'Noten handler om' }),
      'Baggrund',
    );
    const words = screen.getByRole('textbox', { name: /Ord, der skal fremhæves/ });
    await again.user.type(words, 'seks puljer');
    await again.user.click(screen.getByRole('button', { name: 'Gem noten' }));
    expect(screen.getByText('Ordene står ikke i afsnittet')).toBeVisible();
    await again.user.clear(words);
    await again.user.type(words, 'fem puljer');
    await again.user.click(screen.getByRole('button', { name: 'Gem noten' }));
    expect(await screen.findByText('Noten er gemt')).toBeVisible();
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
    expect(again.sent.find(({ method }) => method === 'POST')?.body).toEqual({
      section: 'BACKGROUND',
      text: 'Husk',
      quote: 'fem puljer',
      prefix: 'Der er ',
      suffix: '.',
    });
    expect(screen.getByRole('textbox', { name: 'Skriv en note' })).toHaveValue('');
  });

  it('are shared, and a deleted one can be brought back', async () => {
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers: {
        ...MEETING,
        [`GET ${ITEM}/notes`]: pageOf(aNote()),
        [`GET ${ITEM}/readers`]: pageOf({ username: 'kd', name: 'Henrik Dalgaard' }),
        'PUT /api/meetings/v1/notes/n1/shares/kd': aNote(),
        'DELETE /api/meetings/v1/notes/n1': answer(204),
        'POST /api/meetings/v1/notes/n1/restoration': aNote(),
      },
    });
    const notes = await myNotes();
    await user.click(await within(notes).findByRole('button', { name: 'Del' }));
    await user.selectOptions(
      await within(notes).findByRole('combobox', { name: 'Del med' }),
      'Henrik Dalgaard',
    );
    await expectAccessible();
    await user.click(within(notes).getAllByRole('button', { name: 'Del' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Henrik Dalgaard læser nu med')).toBeVisible();
    await user.click(within(notes).getByRole('button', { name: 'Slet' }));
    expect(await screen.findByText('Noten er slettet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    await waitFor(() =>
      expect(sent.some(({ path }) => path.endsWith('/notes/n1/restoration'))).toBe(true),
    );
    expect(sent.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"3"');
  });
});
