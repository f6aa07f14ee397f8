import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, renderApp } from '@/testing';
import {
  aDecision,
  aMeeting,
  aMeetingSummary,
  anAgendaLine,
  anItem,
  aPhrase,
} from './meetings.fixtures';

const h1 = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the secretariat', () => {
  it('publishes the agenda against the version it has seen', async () => {
    const draft = aMeeting({ state: 'AGENDA_OPEN', actions: ['publish-agenda'] });
    let isOut = false;
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': () => (isOut ? aMeeting({ version: 5 }) : draft),
        'POST /api/meetings/v1/meetings/m1/agenda/publication': () => {
          isOut = true;
          return aMeeting({ version: 5 });
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Udsend dagsordenen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Udsend dagsordenen' });
    expect(dialog).toHaveTextContent('3 punkter sendes ud');
    await user.click(within(dialog).getByRole('button', { name: 'Udsend dagsordenen' }));
    await screen.findByText('Dagsordenen er udsendt', { selector: '.toast-message span' });
    const request = sent.find((each) => each.method === 'POST');
    expect(request?.headers.get('If-Match')).toBe('"4"');
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Udsend dagsordenen' })).not.toBeInTheDocument(),
    );
  });

  it('is told which items lack a decision when the minutes cannot be approved', async () => {
    const { user } = renderApp('/moeder/m1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting({ actions: ['approve-minutes'] }),
        'POST /api/meetings/v1/meetings/m1/minutes/approval': answer(409, {
          type: '/problems/minutes-have-undecided-items',
          title: 'Referatet kan ikke godkendes endnu',
          errors: [{ field: 'items', message: 'Punkt 2 mangler en beslutning' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Godkend referatet' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Referatet kan ikke godkendes endnu');
    expect(alert).toHaveTextContent('Punkt 2 mangler en beslutning');
  });

  it('must say why a meeting is cancelled', async () => {
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting({ actions: ['cancel'] }),
        'POST /api/meetings/v1/meetings/m1/cancellation': aMeeting({ state: 'CANCELLED' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Aflys mødet' }));
    const dialog = await screen.findByRole('dialog', { name: 'Aflys mødet' });
    await user.click(within(dialog).getByRole('button', { name: 'Aflys mødet' }));
    const reason = within(dialog).getByRole('textbox', { name: 'Hvorfor aflyses mødet?' });
    expect(reason).toHaveAccessibleDescription('Skriv, hvorfor mødet aflyses');
    await user.type(reason, 'Ferie');
    await user.click(within(dialog).getByRole('button', { name: 'Aflys mødet' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'POST')?.body).toEqual({ reason: 'Ferie' }),
    );
  });

  it('plans a meeting and comes to it', async () => {
    const { user, sent } = renderApp('/moeder', {
      answers: {
        'GET /api/meetings/v1/bodies': pageOf({ code: 'DIR', name: 'Direktionen' }),
        'GET /api/meetings/v1/meetings': pageOf(aMeetingSummary()),
        'POST /api/meetings/v1/meetings': aMeeting({ items: [] }),
        'GET /api/meetings/v1/meetings/m1': aMeeting({ items: [] }),
      },
    });
    await screen.findByRole('link', { name: 'Direktionen' });
    await user.click(screen.getByRole('button', { name: 'Nyt møde' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nyt møde' });
    await user.click(within(dialog).getByRole('button', { name: 'Planlæg mødet' }));
    const summary = within(dialog).getByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: 'Vælg en dato' }));
    expect(within(dialog).getByLabelText('Dato')).toHaveFocus();
    await user.type(within(dialog).getByLabelText('Dato'), '2015-02-03');
    await user.type(within(dialog).getByRole('textbox', { name: 'Sted' }), 'A101');
    await user.click(within(dialog).getByRole('button', { name: 'Planlæg mødet' }));
    await h1('Direktionen 6. januar 2015');
    const request = sent.find((each) => each.method === 'POST');
    expect(request?.body).toEqual({
      bodyCode: 'DIR',
      kind: 'ORDINARY',
      start: '2015-02-03T10:00',
      location: 'A101',
      reserved: false,
    });
    expect(request?.headers.has('Idempotency-Key')).toBe(true);
  });

  it('plans a seminar over days', async () => {
    const { user, sent } = renderApp('/moeder', {
      answers: {
        'GET /api/meetings/v1/bodies': pageOf({ code: 'DIR', name: 'Direktionen' }),
        'GET /api/meetings/v1/meetings': pageOf(aMeetingSummary()),
        'POST /api/meetings/v1/meetings': aMeeting({ items: [] }),
        'GET /api/meetings/v1/meetings/m1': aMeeting({ items: [] }),
      },
    });
    await screen.findByRole('link', { name: 'Direktionen' });
    await user.click(screen.getByRole('button', { name: 'Nyt møde' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nyt møde' }));
    expect(dialog.queryByLabelText(/Sidste dag/)).not.toBeInTheDocument();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Slags' }), 'SEMINAR');
    await user.type(dialog.getByLabelText('Dato'), '2015-01-22');
    await user.type(dialog.getByRole('textbox', { name: 'Sted' }), 'Strandgården');
    await user.click(dialog.getByRole('button', { name: 'Planlæg mødet' }));
    expect(
      within(dialog.getByRole('alert')).getByText('Skriv, hvornår seminaret slutter'),
    ).toBeVisible();
    await user.type(dialog.getByLabelText('Slutter kl.'), '09:00');
    await user.click(dialog.getByRole('button', { name: 'Planlæg mødet' }));
    expect(
      within(dialog.getByRole('alert')).getByText('Mødet skal slutte, efter det begynder'),
    ).toBeVisible();
    await user.type(dialog.getByLabelText(/Sidste dag/), '2015-01-23');
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Planlæg mødet' }));
    await h1('Direktionen 6. januar 2015');
    expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
      bodyCode: 'DIR',
      kind: 'SEMINAR',
      start: '2015-01-22T10:00',
      end: '2015-01-23T09:00',
      location: 'Strandgården',
      reserved: false,
    });
  });

  it('moves an item and takes it back', async () => {
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting({ actions: ['reorder'] }),
        'PUT /api/meetings/v1/meetings/m1/agenda/order': aMeeting({ actions: ['reorder'] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ændr rækkefølgen' }));
    await user.click(screen.getByRole('button', { name: 'Flyt punkt 1 ned' }));
    await user.click(await screen.findByRole('button', { name: 'Fortryd' }));
    await waitFor(() => {
      const orders = sent.filter((each) => each.method === 'PUT').map((each) => each.body);
      expect(orders).toEqual([{ itemIds: ['i2', 'i1', 'i3'] }, { itemIds: ['i1', 'i2', 'i3'] }]);
    });
  });

  it('puts an item on the agenda with its points', async () => {
    const { user, sent } = renderApp('/moeder/m1', {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting({ actions: ['add-item'] }),
        'POST /api/meetings/v1/meetings/m1/items': anItem(),
        'GET /api/meetings/v1/items/i1': anItem(),
        'GET /api/meetings/v1/meetings/m1/agenda/proposals': pageOf(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj punkt' }));
    await user.click(await screen.findByRole('button', { name: 'Skriv et nyt punkt' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nyt punkt på dagsordenen' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Titel' }), 'Ny sag');
    await user.type(
      within(dialog).getByRole('textbox', { name: /Indstillingspunkter/ }),
      'at det drøftes{Enter}a) først{Enter}at det besluttes',
    );
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Sæt på dagsordenen' }));
    await h1('Direktionens puljer');
    expect(sent.find((each) => each.method === 'POST')?.body).toMatchObject({
      title: 'Ny sag',
      closed: false,
      recommendationPoints: [
        { text: 'at det drøftes', subPoints: ['først'] },
        { text: 'at det besluttes', subPoints: [] },
      ],
    });
  });
});

describe('writing in an item', () => {
  const path = '/moeder/m1/punkter/i1';
  const editable = anItem({ actions: ['edit'] });

  it('keeps what is typed when the page is left and comes back to it', async () => {
    const answers = {
      'GET /api/meetings/v1/meetings/m1': aMeeting(),
      'GET /api/meetings/v1/items/i1': editable,
    };
    const first = renderApp(path, { answers });
    await first.user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await first.user.type(screen.getByRole('textbox', { name: /Baggrund/ }), ' Mere.');
    first.unmount();

    renderApp(path, { answers });
    expect(await screen.findByRole('textbox', { name: /Baggrund/ })).toHaveValue(
      'Der er fem puljer. Mere.',
    );
    expect(screen.getByText('Du har en kladde, der ikke er gemt')).toBeVisible();
  });

  it('sends only what was changed', async () => {
    const { user, sent } = renderApp(path, {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting(),
        'GET /api/meetings/v1/items/i1': editable,
        'PATCH /api/meetings/v1/items/i1': editable,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await user.type(screen.getByRole('textbox', { name: /Vurdering/ }), 'God.');
    await user.click(screen.getByRole('button', { name: 'Gem punktet' }));
    await screen.findByRole('button', { name: 'Redigér' });
    const request = sent.find((each) => each.method === 'PATCH');
    expect(request?.body).toEqual({ sections: { assessment: 'God.' } });
    expect(request?.headers.get('If-Match')).toBe('"2"');
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('shows both versions side by side when someone else has saved', async () => {
    let newest = editable;
    const { user, sent } = renderApp(path, {
      answers: {
        'GET /api/meetings/v1/meetings/m1': aMeeting(),
        'GET /api/meetings/v1/items/i1': () => newest,
        'PATCH /api/meetings/v1/items/i1': ({ headers }: { headers: Headers }) =>
          headers.get('If-Match') === '"3"'
            ? newest
            : answer(412, { type: '/problems/changed-meanwhile', title: 'Ændret imens' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await user.type(screen.getByRole('textbox', { name: 'Titel' }), ' 2015');
    newest = anItem({ actions: ['edit'], title: 'Puljerne', version: 3 });
    await user.click(screen.getByRole('button', { name: 'Gem punktet' }));

    const dialog = await screen.findByRole('dialog', { name: 'To udgaver af punktet' });
    const title = within(dialog).getByRole('group', { name: 'Titel' });
    expect(within(title).getByText('Direktionens puljer 2015')).toBeVisible();
    expect(within(title).getByText('Puljerne')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem punktet' }));
    await waitFor(() =>
      expect(sent.filter((each) => each.method === 'PATCH').at(-1)?.body).toEqual({
        title: 'Direktionens puljer 2015',
      }),
    );
  });
});

describe('meeting mode', () => {
  const path = '/moeder/m1/moedetilstand?punkt=i1';
  const answers = {
    'GET /api/meetings/v1/meetings/m1': aMeeting({ actions: ['record-decisions'] }),
    'GET /api/meetings/v1/items/i1': anItem({ actions: ['record-decision'] }),
    'GET /api/meetings/v1/items/i2': anItem({
      id: 'i2',
      number: 2,
      title: 'Indkøb',
      actions: ['record-decision'],
    }),
    'GET /api/meetings/v1/submission-slots': pageOf({
      meetingId: 'm2',
      bodyCode: 'DIR',
      bodyName: 'Direktionen',
      start: '2015-01-13T10:00',
      deadline: '2015-01-08T12:00',
    }),
    'GET /api/meetings/v1/standard-phrases': pageOf(
      aPhrase(),
      aPhrase({ outcome: 'RETURNED', text: 'Direktionen ønsker sagen belyst yderligere: ' }),
    ),
    'GET /api/access/v1/people': pageOf({
      username: 'direktoer',
      name: 'Birgitte Nørskov',
      title: 'Direktør',
    }),
    'PUT /api/meetings/v1/items/i1/decision': aDecision({ final: false }),
  };

  it('counts every item without a decision but the standing ones', async () => {
    renderApp('/moeder/m1/moedetilstand', {
      answers: {
        ...answers,
        'GET /api/meetings/v1/meetings/m1': aMeeting({
          actions: ['record-decisions'],
          items: [
            anAgendaLine({ id: 'i0', standing: true, subject: 'meetings:minutes:m0' }),
            anAgendaLine({ id: 'i1', number: 2, caseId: null, title: 'Uden sag' }),
          ],
        }),
      },
    });
    expect(await screen.findByText('1 punkt mangler en beslutning')).toBeVisible();
    expect(await screen.findByRole('region', { name: '2 · Uden sag' })).toBeVisible();
  });

  it('records a standard phrase, an outcome per point and a postponement, and goes on', async () => {
    const { user, sent, router } = renderApp(path, { answers });
    await h1('Mødetilstand');
    await screen.findByText('2 punkter mangler en beslutning');
    await user.click(await screen.findByRole('button', { name: 'Udsat' }));
    expect(screen.getByRole('textbox', { name: 'Beslutning' })).toHaveValue('Punktet udsættes.');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Udsættes til' }),
      await screen.findByRole('option', { name: /13\. januar 2015/ }),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Udfald for punkt 1' }),
      'Drøftet',
    );
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ punkt: 'i2' }));
    expect(sent.find((each) => each.method === 'PUT')?.body).toEqual({
      text: 'Punktet udsættes.',
      outcome: 'POSTPONED',
      points: [{ pointId: 'p1', outcome: 'DISCUSSED' }],
      postponedToMeetingId: 'm2',
    });
  });

  it('asks who is responsible when a case is returned', async () => {
    const { user, sent } = renderApp(path, { answers });
    await user.click(await screen.findByRole('button', { name: 'Retur' }));
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: 'Skriv, hvem der er ansvarlig' }));
    expect(screen.getByRole('combobox', { name: /Ansvarlig/ })).toHaveFocus();
    expect(sent.filter((each) => each.method === 'PUT')).toEqual([]);
  });
});
