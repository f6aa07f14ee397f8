import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PreparationItem, PreparationView } from '@/api/preparations';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

describe('the secretariat', () => {
  it('has the items of a pasted agenda found', async () => {
    const read = aPreparation({ items: [anItem()], version: 2 });
    let isRead = false;
    const { user, sent } = renderApp('/forberedelser/p1', {
      answers: {
        'GET /api/meetings/v1/preparations/p1': () =>
          isRead ? read : aPreparation({ items: [], actions: ['read-agenda', 'remove'] }),
        'PUT /api/meetings/v1/preparations/p1/agenda': () => {
          isRead = true;
          return read;
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Kommunekontaktrådet 8. december 2026' });
    await user.click(screen.getByRole('button', { name: 'Find punkterne' }));
    expect(screen.getByLabelText('Eller sæt teksten ind')).toHaveAccessibleDescription(
      /Sæt dagsordenens tekst ind/,
    );
    await user.type(screen.getByLabelText('Eller sæt teksten ind'), '1. Fælles beredskab');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Find punkterne' }));
    await screen.findByRole('link', { name: 'Fælles beredskab' });
    const put = sent.find((each) => each.method === 'PUT');
    expect(put?.body).toEqual({ text: '1. Fælles beredskab' });
    expect(put?.headers.get('If-Match')).toBe('"1"');
  });

  it('is told in the form when a file cannot be read', async () => {
    const { user } = renderApp('/forberedelser/p1', {
      answers: {
        'GET /api/meetings/v1/preparations/p1': aPreparation({
          items: [],
          actions: ['read-agenda'],
        }),
        'POST /api/meetings/v1/preparations/p1/agenda': answer(400, {
          title: 'Filen er tom',
          errors: [{ field: 'file', message: 'Filen har intet indhold' }],
        }),
      },
    });
    const input = await screen.findByLabelText('Dagsordenen som fil');
    await user.upload(input, new File([''], 'tom.txt'));
    await waitFor(() => expect(input).toHaveAccessibleDescription(/Filen har intet indhold/));
  });

  it('asks somebody for a note by a day', async () => {
    const { user, sent } = renderApp('/forberedelser/p1', {
      answers: {
        'GET /api/meetings/v1/preparations/p1': aPreparation({ items: [anItem()] }),
        'GET /api/meetings/v1/preparation-items/authors': pageOf({
          username: 'sagsbehandler',
          name: 'Sofie Krogh',
          unit: 'HRC',
        }),
        'PUT /api/meetings/v1/preparation-items/i1/task': anItem({ state: 'ASKED' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Bed om notat' }));
    const dialog = screen.getByRole('dialog', { name: 'Bed om et notat til punkt 1' });
    await user.click(within(dialog).getByRole('button', { name: 'Bed om notatet' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Vælg, hvem der skal skrive');
    await user.selectOptions(
      await within(dialog).findByLabelText('Hvem skal skrive?'),
      'Sofie Krogh, HRC',
    );
    await user.type(within(dialog).getByLabelText('Frist'), '2026-12-01');
    await user.click(within(dialog).getByRole('button', { name: 'Bed om notatet' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'PUT')?.body).toEqual({
        author: 'sagsbehandler',
        deadline: '2026-12-01',
      }),
    );
  });

  it('adds an item by hand, puts it right and removes it again', async () => {
    const item = anItem({ actions: ['ask', 'remove', 'want', 'edit'] });
    const { user, sent } = renderApp('/forberedelser/p1', {
      answers: {
        'GET /api/meetings/v1/preparations/p1': aPreparation({
          items: [item],
          actions: ['add-item'],
        }),
        'POST /api/meetings/v1/preparations/p1/items': item,
        'PUT /api/meetings/v1/preparation-items/i1': item,
        'DELETE /api/meetings/v1/preparation-items/i1': answer(204),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj punkt' }));
    const adding = screen.getByRole('dialog', { name: 'Tilføj punkt' });
    await user.click(within(adding).getByRole('button', { name: 'Gem punktet' }));
    expect(within(adding).getByRole('alert')).toHaveTextContent('Skriv, hvad punktet hedder');
    await user.type(within(adding).getByLabelText('Titel'), 'Valg af formand');
    await expectAccessible();
    await user.click(within(adding).getByRole('button', { name: 'Gem punktet' }));
    await screen.findByText('Fælles beredskab er gemt');
    await user.click(screen.getByRole('button', { name: 'Ret Fælles beredskab' }));
    const editing = screen.getByRole('dialog', { name: 'Ret Fælles beredskab' });
    await user.clear(within(editing).getByLabelText('Nr.'));
    await user.type(within(editing).getByLabelText('Nr.'), '7');
    await user.click(within(editing).getByRole('button', { name: 'Gem punktet' }));
    await waitFor(() =>
      expect(sent.filter(({ method }) => method !== 'GET').map(({ body }) => body)).toEqual([
        { title: 'Valg af formand', externalText: '' },
        { title: 'Fælles beredskab', externalText: 'Vagten deles.', number: 7 },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Fjern Fælles beredskab' }));
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }));
    await waitFor(() =>
      expect(sent.filter(({ method }) => method === 'POST').at(-1)?.body).toEqual({
        number: 1,
        title: 'Fælles beredskab',
        externalText: 'Vagten deles.',
      }),
    );
  });

  it('gives a note back only with a reason', async () => {
    const written = anItem({ state: 'WRITTEN', note: 'Støt det.', actions: ['approve', 'return'] });
    const { user, sent } = renderApp('/forberedelser/punkter/i1', {
      answers: {
        'GET /api/meetings/v1/preparation-items/i1': written,
        'POST /api/meetings/v1/preparation-items/i1/note/return': written,
      },
    });
    expect(await screen.findByText('Støt det.')).toBeVisible();
    expect(screen.getByText('Vagten deles.')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Giv tilbage' }));
    const dialog = screen.getByRole('dialog', { name: 'Giv notatet tilbage' });
    await user.click(within(dialog).getByRole('button', { name: 'Giv tilbage' }));
    await user.type(within(dialog).getByLabelText('Hvad mangler der?'), 'Beløbet');
    await user.click(within(dialog).getByRole('button', { name: 'Giv tilbage' }));
    await waitFor(() =>
      expect(sent.filter((each) => each.method === 'POST').map((each) => each.body)).toEqual([
        { reason: 'Beløbet' },
      ]),
    );
  });
});

describe('the board', () => {
  it('picks what is to be prepared, and leaves it out again', async () => {
    let item = anItem({ actions: ['want'] });
    const { user, sent } = renderApp('/forberedelser/p1', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/preparations/p1': () => aPreparation({ items: [item] }),
        'PUT /api/meetings/v1/preparation-items/i1/wish': () => {
          item = anItem({
            actions: ['leave-out'],
            wantedBy: 'direktoer',
            wantedByName: 'Birgitte Nørskov',
          });
          return item;
        },
        'DELETE /api/meetings/v1/preparation-items/i1/wish': anItem(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Skal forberedes' }));
    expect(await screen.findByText('ønsket af Birgitte Nørskov')).toBeVisible();
    expect(screen.getByText('0 af 1 notater er godkendt', { exact: false })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Fravælg' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"3"'),
    );
  });
});

describe('an author', () => {
  const asked = anItem({
    state: 'ASKED',
    author: 'medarbejder',
    authorName: 'Line Agerbo',
    deadline: '2026-12-01',
    focus: 'Hvad koster det?',
    actions: ['write', 'hand-in'],
  });

  it('finds what there is to write', async () => {
    renderApp('/forberedelser', {
      as: personas.medarbejder,
      answers: { 'GET /api/meetings/v1/preparation-items': pageOf({ ...asked, late: true }) },
    });
    const row = await screen.findByRole('row', { name: /Fælles beredskab/ });
    expect(within(row).getByText('over fristen')).toBeVisible();
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/forberedelser/punkter/i1');
    await expectAccessible();
  });

  it('writes and hands the note in', async () => {
    const { user, sent } = renderApp('/forberedelser/punkter/i1', {
      as: personas.medarbejder,
      answers: {
        'GET /api/meetings/v1/preparation-items/i1': asked,
        'PUT /api/meetings/v1/preparation-items/i1/note': { ...asked, note: 'Støt', version: 4 },
        'POST /api/meetings/v1/preparation-items/i1/note/submission': {
          ...asked,
          state: 'WRITTEN',
          note: 'Støt',
          actions: [],
          version: 5,
        },
      },
    });
    expect(await screen.findByText('Hvad koster det?')).toBeVisible();
    await user.type(screen.getByLabelText('Notat'), 'Støt');
    await user.click(screen.getByRole('button', { name: 'Aflever notatet' }));
    await screen.findByText('Notatet er afleveret', { selector: '.toast-message span' });
    const changes = sent.filter((each) => each.method !== 'GET');
    expect(changes.map((each) => each.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
    expect(changes[0]?.body).toEqual({ text: 'Støt' });
  });

  it('sees both drafts when it was changed elsewhere', async () => {
    let reads = 0;
    const { user } = renderApp('/forberedelser/punkter/i1', {
      as: personas.medarbejder,
      answers: {
        'GET /api/meetings/v1/preparation-items/i1': () =>
          ++reads === 1 ? asked : { ...asked, note: 'Fra den anden fane', version: 9 },
        'PUT /api/meetings/v1/preparation-items/i1/note': answer(412, { title: 'Ændret' }),
      },
    });
    await user.type(await screen.findByLabelText('Notat'), 'Min tekst');
    await user.click(screen.getByRole('button', { name: 'Gem kladden' }));
    expect(await screen.findByText('Fra den anden fane')).toBeVisible();
    expect(screen.getByLabelText('Notat')).toHaveValue('Min tekst');
    await user.click(screen.getByRole('button', { name: 'Brug den gemte' }));
    await waitFor(() => expect(screen.getByLabelText('Notat')).toHaveValue('Fra den anden fane'));
  });
});

function aPreparation(over: Partial<PreparationView> = {}): PreparationView {
  return {
    id: 'p1',
    bodyCode: 'KKR',
    bodyName: 'Kommunekontaktrådet',
    start: '2026-12-08T09:00',
    location: 'Sejlby',
    sourceName: null,
    items: [],
    actions: [],
    version: 1,
    ...over,
  };
}

function anItem(over: Partial<PreparationItem> = {}): PreparationItem {
  return {
    id: 'i1',
    preparationId: 'p1',
    bodyCode: 'KKR',
    bodyName: 'Kommunekontaktrådet',
    start: '2026-12-08T09:00',
    number: 1,
    title: 'Fælles beredskab',
    externalText: 'Vagten deles.',
    state: 'LISTED',
    wantedBy: null,
    wantedByName: null,
    author: null,
    authorName: null,
    deadline: null,
    late: false,
    focus: null,
    returnReason: null,
    note: null,
    actions: ['ask'],
    version: 3,
    ...over,
  };
}
