import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AgendaChanges, AgendaProposal, Conflict, ProgrammeEntry } from '@/api/meetings';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aMeeting, anAgendaLine, anItem } from '../meetings.fixtures';

const MEETING = 'GET /api/meetings/v1/meetings/m1';
const ITEM = 'GET /api/meetings/v1/items/i1';

const aProposal: AgendaProposal = {
  key: 'postponed:i9',
  kind: 'POSTPONED',
  title: 'Ferieplan',
  detail: 'Direktionen 6. januar 2015',
  closed: false,
  caseId: 'c9',
  caseNumber: '14/100',
};

const noChanges: AgendaChanges = {
  since: 1,
  added: [],
  removed: [],
  moved: [],
  changed: [],
  programmeChanged: false,
};

const added = {
  itemId: 'i4',
  number: 4,
  formerNumber: null,
  title: 'Sen sag',
  formerTitle: null,
  closed: false,
  readable: true,
  parts: [],
};

const aConflict: Conflict = {
  id: 'k1',
  username: 'direktoer',
  name: 'Birgitte Nørskov',
  reason: 'Ejer lokalerne',
  provision: null,
  recordedAt: '2015-01-02T09:00:00Z',
  withdrawnAt: null,
  withdrawalReason: null,
};

describe('a line of the agenda', () => {
  it('says that it is kept for named readers', async () => {
    renderApp('/moeder/m1', {
      answers: {
        [MEETING]: aMeeting({
          items: [
            anAgendaLine({ id: 'i1', title: 'Personalesag', closed: true, screened: true }),
            anAgendaLine({ id: 'i2', number: 2, title: 'Budget', closed: false }),
          ],
        }),
      },
    });
    expect(await screen.findByText('Skærmet')).toBeVisible();
    expect(screen.getAllByText('Skærmet')).toHaveLength(1);
  });
});

describe('what waits for an agenda', () => {
  it('is put on it by one tap, and taken off again', async () => {
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        [MEETING]: aMeeting({ actions: ['add-item'] }),
        'GET /api/meetings/v1/meetings/m1/agenda/proposals': pageOf(aProposal, {
          ...aProposal,
          key: 'standing:ECONOMY',
          kind: 'STANDING',
          title: 'Økonomiopfølgning',
          detail: null,
          caseNumber: null,
        }),
        'POST /api/meetings/v1/meetings/m1/agenda/proposals/postponed%3Ai9': answer(
          201,
          anItem({ id: 'i4', actions: ['remove'] }),
        ),
        'GET /api/meetings/v1/items/i4': anItem({ id: 'i4', actions: ['remove'] }),
        'DELETE /api/meetings/v1/items/i4': answer(204, null),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj punkt' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tilføj til dagsordenen' });
    await within(dialog).findByRole('region', { name: 'Udsatte punkter' });
    expect(
      within(dialog).getByRole('region', { name: 'Faste punkter, der mangler' }),
    ).toHaveTextContent('Økonomiopfølgning');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Tilføj Ferieplan' }));
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }));
    await waitFor(() => expect(sent.map((each) => each.method)).toContain('DELETE'));
  });
});

describe('a supplement', () => {
  it('shows what it changes before it is published', async () => {
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        [MEETING]: aMeeting({
          actions: ['publish-agenda'],
          items: [anAgendaLine({ supplementary: true, unpublished: true })],
        }),
        'GET /api/meetings/v1/meetings/m1/agenda/changes': {
          ...noChanges,
          added: [added],
          changed: [
            {
              ...added,
              itemId: 'i1',
              number: 1,
              formerNumber: 1,
              title: 'Ny titel',
              formerTitle: 'Gammel titel',
              parts: ['TITLE', 'ECONOMY'],
            },
          ],
        },
        'POST /api/meetings/v1/meetings/m1/agenda/publication': aMeeting(),
      },
    });
    expect(await screen.findByText('Ikke udsendt')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Udsend tillæg' }));
    const dialog = await screen.findByRole('dialog', { name: 'Udsend tillægsdagsorden' });
    expect(await within(dialog).findByText('Sen sag')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Før: Gammel titel');
    expect(dialog).toHaveTextContent('Ændret: titel, økonomi');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Udsend tillæg' }));
    await waitFor(() => expect(sent.map((each) => each.method)).toContain('POST'));
  });

  it('stands beside the agenda as it was first', async () => {
    const line = { itemId: 'i1', number: 1, title: 'Puljer', closed: false, readable: true };
    renderApp('/moeder/m1', {
      as: personas.direktoer,
      answers: {
        [MEETING]: aMeeting({ agendaVersion: 2 }),
        'GET /api/meetings/v1/meetings/m1/agenda/versions': pageOf(
          {
            number: 2,
            publishedAt: '2015-01-05T12:00:00Z',
            publishedBy: 'Maja Holm',
            items: [line],
            changes: { ...noChanges, moved: [{ ...added, formerNumber: 2 }] },
          },
          {
            number: 1,
            publishedAt: '2015-01-02T12:00:00Z',
            publishedBy: 'Maja Holm',
            items: [line],
            changes: null,
          },
        ),
      },
    });
    const card = await screen.findByRole('region', { name: 'Udsendte dagsordener' });
    expect(await within(card).findByText('Tillægsdagsorden')).toBeInTheDocument();
    expect(card).toHaveTextContent('fra nr. 2');
    expect(within(card).getByText('Første udsendelse')).toBeInTheDocument();
    await expectAccessible();
  });
});

describe('guests', () => {
  it('are invited to an item with their times', async () => {
    const item = anItem({ actions: ['invite-guests'] });
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        [MEETING]: aMeeting(),
        [ITEM]: item,
        'PUT /api/meetings/v1/items/i1/guests': item,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj gæst' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gæster' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Navn' }), 'Line Agerbo');
    await user.click(within(dialog).getByRole('button', { name: 'Gem gæsterne' }));
    expect(within(dialog).getAllByText('Skriv gæstens navn og tid').length).toBeGreaterThan(0);
    await user.type(within(dialog).getByLabelText('Til'), '10:30');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem gæsterne' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'PUT')?.body).toEqual({
        guests: [{ name: 'Line Agerbo', day: '2015-01-06', from: '10:00', to: '10:30' }],
      }),
    );
  });
});

describe('a conflict of interest', () => {
  it('is told to whom it concerns, and nothing else of the item', async () => {
    renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers: {
        [MEETING]: aMeeting({
          items: [anAgendaLine({ title: 'Inhabil', readable: false, conflicted: true })],
        }),
        [ITEM]: anItem({ title: 'Inhabil', readable: false, conflicted: true, attachments: [] }),
      },
    });
    expect(await screen.findByText('Du er inhabil i dette punkt')).toBeInTheDocument();
    expect(screen.queryByText('Der er fem puljer.')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('is recorded by the secretariat for a member, and withdrawn with a reason', async () => {
    const actions = ['record-own-conflict', 'record-conflict', 'withdraw-conflict'];
    const { user, sent } = renderApp('/moeder/m1/punkter/i1', {
      answers: {
        [MEETING]: aMeeting({
          participants: [{ username: 'direktoer', name: 'Birgitte Nørskov' }],
        }),
        [ITEM]: anItem({ actions, conflicts: [aConflict] }),
        'POST /api/meetings/v1/items/i1/conflicts': anItem({ actions }),
        'POST /api/meetings/v1/items/i1/conflicts/k1/withdrawal': anItem({ actions }),
      },
    });
    await screen.findByText(
      'Birgitte Nørskov deltager ikke i behandlingen på grund af inhabilitet.',
    );
    await user.click(screen.getByRole('button', { name: 'Notér inhabilitet' }));
    const dialog = await screen.findByRole('dialog', { name: 'Notér inhabilitet' });
    await user.selectOptions(within(dialog).getByRole('combobox'), 'direktoer');
    await user.type(within(dialog).getByRole('textbox', { name: 'Begrundelse' }), 'Ejer lokalerne');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Notér inhabilitet' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
        username: 'direktoer',
        reason: 'Ejer lokalerne',
      }),
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Træk inhabiliteten for Birgitte Nørskov tilbage',
      }),
    );
    await user.type(
      await screen.findByRole('textbox', { name: 'Hvorfor gælder den ikke længere?' }),
      'Solgt',
    );
    await user.click(screen.getByRole('button', { name: 'Træk tilbage' }));
    await waitFor(() =>
      expect(sent.filter((each) => each.method === 'POST').at(-1)?.body).toEqual({
        reason: 'Solgt',
      }),
    );
  });
});

describe('the programme of a seminar', () => {
  const seminar = aMeeting({
    kind: 'SEMINAR',
    start: '2015-01-22T09:00',
    end: '2015-01-23T15:00',
    actions: ['plan-programme'],
  });
  const entry: ProgrammeEntry = {
    id: 'e1',
    day: '2015-01-22',
    from: '09:00',
    to: '10:30',
    text: 'Velkomst',
    itemId: null,
    itemNumber: null,
    itemTitle: null,
    readable: true,
    outsideMeeting: false,
    actions: ['edit', 'remove'],
    version: 0,
  };

  it('is planned day by day and says plainly what overlaps', async () => {
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        [MEETING]: seminar,
        'GET /api/meetings/v1/meetings/m1/programme': pageOf(entry, {
          ...entry,
          id: 'e2',
          day: '2015-01-23',
          text: null,
          itemId: 'i1',
          itemNumber: 1,
          itemTitle: 'Direktionens puljer',
        }),
        'POST /api/meetings/v1/meetings/m1/programme': answer(409, {
          type: '/problems/programme-entries-overlap',
          title: 'Der er allerede noget på programmet på det tidspunkt',
        }),
      },
    });
    const card = await screen.findByRole('region', { name: 'Program' });
    const first = await within(card).findByRole('region', { name: 'torsdag d. 22. januar 2015' });
    expect(first).toHaveTextContent('kl. 09.00–10.30Velkomst');
    expect(
      within(card).getByRole('link', { name: 'Punkt 1: Direktionens puljer' }),
    ).toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: 'Tilføj til programmet' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tilføj til programmet' });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Dag' }), '2015-01-22');
    await user.type(within(dialog).getByLabelText('Til'), '11:00');
    await user.type(within(dialog).getByRole('textbox', { name: 'Hvad sker der?' }), 'Oplæg');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('allerede noget på programmet');
    expect(sent.find((each) => each.method === 'POST')?.body).toMatchObject({
      day: '2015-01-22',
      to: '11:00',
      text: 'Oplæg',
    });
  });
});
