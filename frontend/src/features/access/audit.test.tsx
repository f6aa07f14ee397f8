import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const entry = {
  id: 'entry-1',
  at: '2026-01-12T09:00:00Z',
  actor: 'centerchef-byc',
  actorName: 'Karen Vestergaard',
  action: 'application.approved',
  subject: 'medarbejder',
  subjectName: 'Line Agerbo',
  details: { system: 'PRODUCTION', bodyGroup: 'BOARD' },
};
const reading = {
  ...entry,
  id: 'entry-2',
  actor: 'direktoer',
  actorName: 'Birgitte Nørskov',
  action: 'closed-item.read',
  subject: 'direktoer',
  subjectName: 'Birgitte Nørskov',
  details: { itemId: 'item-1', way: 'ATTACHMENT', through: 'position:1' },
};

describe('the log', () => {
  it('is searched by the auditor, in words, and taken along', async () => {
    const { user } = renderApp('/adgange/log', {
      as: personas.revisor,
      answers: {
        'GET /api/access/v1/audit-entries': ({ query }: { query: URLSearchParams }) =>
          query.get('action') === 'closed-item.read'
            ? pageOf(reading)
            : pageOf<object>(entry, reading),
      },
    });
    expect(await screen.findByRole('row', { name: /Karen Vestergaard/ })).toHaveTextContent(
      'Godkendte en ansøgning',
    );
    expect(screen.getByText(/system: Produktionsmodul/)).toBeInTheDocument();
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText('Hvad der skete'), 'Læste et lukket punkt');
    await waitFor(() => expect(screen.queryByRole('row', { name: /Karen/ })).toBeNull());
    expect(screen.getByRole('row', { name: /Birgitte/ })).toHaveTextContent(
      'som bilag · gennem sin stilling',
    );
    expect(screen.getByRole('link', { name: 'Hent som regneark' }).getAttribute('href')).toBe(
      '/api/access/v1/audit-entries/sheet?action=closed-item.read',
    );
  });

  it('leads to all who read an item, and lets the person it is about see them', async () => {
    const { user, sent } = renderApp('/adgange/log', {
      as: personas.revisor,
      answers: {
        'GET /api/access/v1/audit-entries': pageOf(reading),
        'POST /api/access/v1/closed-reading-disclosures': answer(204, undefined),
      },
    });
    await user.click(await screen.findByRole('link', { name: 'Alle, der har læst punktet' }));
    await user.click(
      await screen.findByRole('button', { name: 'Lad den, punktet handler om, se det' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Vis det for personen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('journalnr.');
    await user.type(within(dialog).getByLabelText('Personens brugernavn'), 'medarbejder');
    await user.type(within(dialog).getByLabelText('Anmodningens journalnr.'), '26/1042');
    await user.click(within(dialog).getByRole('button', { name: 'Vis det for personen' }));
    await screen.findByText('Personen kan nu se, hvem der læser punktet');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      person: 'medarbejder',
      agendaItem: 'item-1',
      request: '26/1042',
    });
  });

  it('tells everyone what others did to their access', async () => {
    renderApp('/adgange/om-mig', {
      as: personas.medarbejder,
      answers: { 'GET /api/access/v1/people/me/audit-entries': pageOf(reading) },
    });
    expect(await screen.findByRole('row', { name: /Birgitte/ })).toHaveTextContent('som bilag');
    expect(screen.queryByRole('link', { name: 'Alle, der har læst punktet' })).toBeNull();
    await expectAccessible();
  });
});
