import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dayInDenmark } from '@/lib/format';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import {
  aDecision,
  aFollowUp,
  aMeeting,
  anAgendaLine,
  anItem,
  aPhrase,
  someMinutes,
  somethingMissing,
} from '../meetings.fixtures';
import { difference } from './difference';

const h1 = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('meeting mode', () => {
  const path = '/moeder/m1/moedetilstand?punkt=i1';
  const undecided = anItem({ actions: ['record-decision'] });
  const answers = {
    'GET /api/meetings/v1/meetings/m1': aMeeting({
      items: [anAgendaLine()],
      actions: ['record-decisions'],
    }),
    'GET /api/meetings/v1/items/i1': undecided,
    'GET /api/meetings/v1/standard-phrases': pageOf(
      aPhrase({ outcome: 'APPROVED', label: 'Tiltrådt', text: 'Tiltrådt.' }),
    ),
    'GET /api/access/v1/people': pageOf({ username: 'direktoer', name: 'Birgitte Nørskov' }),
  };

  it('records who is responsible, who was away and what a member wants said', async () => {
    const { user, sent } = renderApp(path, {
      answers: {
        ...answers,
        'PUT /api/meetings/v1/items/i1/decision': aDecision({ final: false }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tiltrådt' }));
    await user.type(screen.getByRole('combobox', { name: /Ansvarlig/ }), 'Birgitte Nørskov');
    await user.click(screen.getByText('Fravær under punktet'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Henrik Dalgaard under punktet' }),
      'Kom senere',
    );
    await user.type(screen.getByLabelText(/Klokken/), '10:15');
    await user.click(screen.getByText('Særstandpunkt'));
    await user.click(screen.getByRole('button', { name: 'Tilføj særstandpunkt' }));
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg medlemmet');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Medlem' }), 'Henrik Dalgaard');
    await user.type(screen.getByRole('textbox', { name: /Særstandpunktet/ }), 'Nej.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'PUT')?.body).toEqual({
        text: 'Tiltrådt.',
        outcome: 'APPROVED',
        points: [],
        responsibleUsername: 'direktoer',
        absences: [{ name: 'Henrik Dalgaard', presence: 'ARRIVED', at: '10:15' }],
        dissents: [{ name: 'Henrik Dalgaard', text: 'Nej.' }],
      }),
    );
  });

  it('keeps what is typed while a save is on its way, and saves it on top', async () => {
    let finish = () => {};
    const { user, sent } = renderApp(path, {
      answers: {
        ...answers,
        'PUT /api/meetings/v1/items/i1/decision': () =>
          new Promise((resolve) => {
            finish = () => resolve(aDecision({ text: 'Tiltrådt.', final: false, version: 7 }));
          }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tiltrådt' }));
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    const text = screen.getByRole('textbox', { name: 'Beslutning' });
    await user.type(text, ' Straks.');
    finish();
    await screen.findByText('Beslutningen om punkt 1 er gemt');
    expect(text).toHaveValue('Tiltrådt. Straks.');
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    await waitFor(() => {
      const saves = sent.filter((each) => each.method === 'PUT');
      expect(saves).toHaveLength(2);
      expect(saves[1]?.headers.get('If-Match')).toBe('"7"');
      expect(saves[1]?.body).toMatchObject({ text: 'Tiltrådt. Straks.' });
    });
    finish();
  });

  it('shows what somebody else has saved, and lets one choose', async () => {
    let newest = undecided;
    const { user, sent } = renderApp(path, {
      answers: {
        ...answers,
        'GET /api/meetings/v1/items/i1': () => newest,
        'PUT /api/meetings/v1/items/i1/decision': ({ headers }: { headers: Headers }) =>
          headers.get('If-Match') === '"4"'
            ? aDecision({ final: false, version: 5 })
            : answer(428, { type: '/problems/precondition-required', title: 'Ændret imens' }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tiltrådt' }));
    newest = anItem({
      actions: ['record-decision'],
      decisions: [aDecision({ text: 'Drøftet.', final: false, version: 4 })],
    });
    await user.click(screen.getByRole('button', { name: 'Gem beslutningen' }));
    expect(await screen.findByText(/Gemt af en anden: “Drøftet.”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gem min udgave' }));
    await waitFor(() =>
      expect(sent.filter((each) => each.method === 'PUT').at(-1)?.body).toMatchObject({
        text: 'Tiltrådt.',
      }),
    );
  });
});

describe('a meeting on its day', () => {
  it('shows decisions to the board as they are written', async () => {
    const today = `${dayInDenmark(new Date())}T10:00`;
    let decided: { itemId: string; version: number }[] = [];
    renderApp('/moeder/m1/punkter/i1', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/meetings/m1': () => aMeeting({ start: today }),
        'GET /api/meetings/v1/items/i1': () =>
          anItem({ decisions: decided.length > 0 ? [aDecision({ text: 'Vedtaget.' })] : [] }),
        'GET /api/meetings/v1/meetings/m1/minutes/progress': () => ({
          state: 'AGENDA_PUBLISHED',
          agendaVersion: 1,
          decided,
        }),
      },
    });
    await h1('Direktionens puljer');
    decided = [{ itemId: 'i1', version: 0 }];
    expect(await screen.findByText('Vedtaget.', {}, { timeout: 5_000 })).toBeVisible();
  });
});

describe('the minutes', () => {
  const path = '/moeder/m1/referat';
  const meeting = { 'GET /api/meetings/v1/meetings/m1': aMeeting({ state: 'HELD' }) };

  it('are approved by a member with one tap, and show who has', async () => {
    let minutes = someMinutes({ actions: ['approve-as-member'] });
    const { user, sent } = renderApp(path, {
      as: personas.direktoer,
      answers: {
        ...meeting,
        'GET /api/meetings/v1/meetings/m1/minutes': () => minutes,
        'POST /api/meetings/v1/meetings/m1/minutes/member-approvals': () => {
          minutes = someMinutes({ state: 'MINUTES_APPROVED', approvedAt: '2015-01-07T08:00:00Z' });
          return minutes;
        },
      },
    });
    await h1('Referat');
    expect(screen.getByText('1 af 2 har godkendt')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Godkend referatet' }));
    expect(await screen.findByText('Godkendt 7. januar 2015')).toBeVisible();
    expect(sent.filter((each) => each.method === 'POST')).toHaveLength(1);
  });

  it('are corrected in a new version that shows the difference', async () => {
    const approved = someMinutes({
      state: 'MINUTES_APPROVED',
      approvedAt: '2015-01-07T08:00:00Z',
      version: 2,
      actions: ['correct-minutes'],
      corrections: [
        {
          version: 2,
          itemId: 'i1',
          itemNumber: 1,
          at: '2015-01-08T08:00:00Z',
          byName: 'Maja Holm',
          correction: {
            part: 'DECISION',
            before: 'Frist i marts.',
            after: 'Frist i maj.',
            reason: 'Skrevet forkert',
          },
        },
      ],
    });
    const { user, sent } = renderApp(path, {
      answers: {
        ...meeting,
        'GET /api/meetings/v1/meetings/m1/minutes': approved,
        'GET /api/meetings/v1/items/i1': anItem(),
        'POST /api/meetings/v1/meetings/m1/minutes/corrections': { ...approved, version: 3 },
      },
    });
    expect(await screen.findByText('marts.')).toHaveProperty('tagName', 'DEL');
    expect(screen.getByText('maj.')).toHaveProperty('tagName', 'INS');
    await user.click(screen.getByRole('button', { name: 'Ret punkt 1' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ret punkt 1' });
    const text = await within(dialog).findByRole('textbox', { name: 'Sådan skal der stå' });
    expect(text).toHaveValue('Frist i maj.');
    await user.clear(text);
    await user.type(text, 'Frist i juni.');
    await user.click(within(dialog).getByRole('button', { name: 'Gem rettelsen' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Skriv en begrundelse');
    await user.type(within(dialog).getByRole('textbox', { name: 'Begrundelse' }), 'Ny aftale');
    await user.click(within(dialog).getByRole('button', { name: 'Gem rettelsen' }));
    await waitFor(() => {
      const request = sent.find((each) => each.method === 'POST');
      expect(request?.headers.get('If-Match')).toBe('"2"');
      expect(request?.body).toEqual({
        itemId: 'i1',
        part: 'DECISION',
        text: 'Frist i juni.',
        reason: 'Ny aftale',
      });
    });
  });

  it('are reopened only with a reason', async () => {
    const { user, sent } = renderApp(path, {
      answers: {
        ...meeting,
        'GET /api/meetings/v1/meetings/m1/minutes': someMinutes({
          actions: ['reopen'],
          notes: [
            { kind: 'REOPENED', reason: 'Glemt punkt', at: '2015-01-06T12:00:00Z', byName: 'Maja' },
          ],
        }),
        'POST /api/meetings/v1/meetings/m1/reopening': aMeeting(),
      },
    });
    expect(await screen.findByText('Glemt punkt')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Genåbn mødet' }));
    const dialog = await screen.findByRole('dialog', { name: 'Genåbn mødet' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Begrundelse' }), 'Punkt 4');
    await user.click(within(dialog).getByRole('button', { name: 'Genåbn mødet' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'POST')?.body).toEqual({ reason: 'Punkt 4' }),
    );
  });
});

describe('what is missing', () => {
  it('is narrowed by body and responsible, and can be taken along as a sheet', async () => {
    const { user, router } = renderApp('/mangler', {
      answers: {
        'GET /api/meetings/v1/outstanding': pageOf(
          somethingMissing(),
          somethingMissing({
            kind: 'DECISION',
            id: 'd2',
            decisionId: 'd2',
            title: 'Indkøb',
            bodyCode: 'CF',
            bodyName: 'Chefforum',
            status: 'FAILED',
            reason: 'Puljen er brugt op.',
            responsible: null,
            responsibleName: null,
          }),
        ),
      },
    });
    await h1('Det, der mangler');
    expect(await screen.findByText('Kunne ikke')).toBeVisible();
    expect(screen.getByText('2 rækker')).toBeVisible();
    await expectAccessible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Organ' }), 'Direktionen');
    expect(await screen.findByText('1 række')).toBeVisible();
    expect(router.state.location.search).toEqual({ organ: 'DIR' });
    expect(screen.getByRole('link', { name: /regneark/ })).toHaveAttribute(
      'href',
      '/api/meetings/v1/outstanding/sheet?late=true&body=DIR',
    );
  });

  it('is brought on by the one responsible: reported, moved or handed over', async () => {
    const { user, sent } = renderApp('/beslutninger/d1', {
      as: personas.direktoer,
      answers: {
        'GET /api/meetings/v1/decisions/d1': aDecision({ responsible: 'direktoer' }),
        'GET /api/meetings/v1/follow-ups': pageOf(aFollowUp()),
        'GET /api/access/v1/people': pageOf({ username: 'centerchef-hrc', name: 'Thomas Bruun' }),
        'POST /api/meetings/v1/follow-ups/f1/handover': aFollowUp(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Overdrag' }));
    const dialog = await screen.findByRole('dialog', { name: 'Overdrag' });
    await user.type(
      within(dialog).getByRole('combobox', { name: 'Overdrages til' }),
      'Thomas Bruun',
    );
    await user.type(within(dialog).getByRole('textbox', { name: 'Begrundelse' }), 'Ligger i HRC');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Overdrag' }));
    await waitFor(() => {
      const request = sent.find((each) => each.method === 'POST');
      expect(request?.headers.get('If-Match')).toBe('"3"');
      expect(request?.body).toEqual({
        responsibleUsername: 'centerchef-hrc',
        reason: 'Ligger i HRC',
      });
    });
  });

  it('is settled by the secretariat with a reason when it failed', async () => {
    const { user, sent } = renderApp('/beslutninger/d1', {
      answers: {
        'GET /api/meetings/v1/decisions/d1': aDecision({
          consequence: { status: 'FAILED', reason: 'Brugt op.', link: null, at: null },
          actions: ['settle-consequence', 'retry-consequence'],
        }),
        'POST /api/meetings/v1/decisions/d1/consequence/settlement': aDecision(),
      },
    });
    expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Afslut i hånden' }));
    const dialog = await screen.findByRole('dialog', { name: 'Afslut i hånden' });
    await user.click(within(dialog).getByRole('radio', { name: 'Ført ud på anden måde' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Begrundelse' }), 'Løst');
    await user.click(within(dialog).getByRole('button', { name: 'Afslut i hånden' }));
    await waitFor(() =>
      expect(sent.find((each) => each.method === 'POST')?.body).toEqual({
        settlement: 'CARRIED_OUT',
        reason: 'Løst',
      }),
    );
  });
});

describe('phrases and approval', () => {
  it('are kept for each body by the secretariat', async () => {
    const { user, sent } = renderApp('/vendinger?organ=DIR', {
      answers: {
        'GET /api/meetings/v1/bodies': pageOf({ code: 'DIR', name: 'Direktionen' }),
        'GET /api/meetings/v1/standard-phrases': pageOf(aPhrase()),
        'GET /api/meetings/v1/minutes-rules/DIR': {
          bodyCode: 'DIR',
          bodyName: 'Direktionen',
          rule: 'SECRETARY',
          quorum: null,
          chairName: null,
          actions: ['edit'],
          version: 0,
        },
        'GET /api/access/v1/people': pageOf(),
        'PUT /api/meetings/v1/minutes-rules/DIR': { version: 1 },
        'PUT /api/meetings/v1/standard-phrases/phrase-POSTPONED': aPhrase({ version: 1 }),
      },
    });
    await h1('Vendinger og godkendelse');
    await user.click(await screen.findByRole('radio', { name: /Formanden/ }));
    expect(screen.getByText('Organet har ingen formand endnu.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Se medlemmerne' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /Medlemmerne/ }));
    await user.type(screen.getByRole('textbox', { name: /Hvor mange/ }), '3');
    await user.click(screen.getByRole('button', { name: 'Gem reglen' }));
    await waitFor(() =>
      expect(
        sent.find((each) => each.path.endsWith('/minutes-rules/DIR') && each.method === 'PUT')
          ?.body,
      ).toEqual({ rule: 'MEMBERS', quorum: 3 }),
    );
    const [first] = await screen.findAllByRole('textbox', { name: 'Vending' });
    if (!first) throw new Error('no phrase');
    expect(first).toHaveValue('Punktet udsættes.');
    await user.type(first, ' Til næste møde.');
    await expectAccessible();
    await user.click(screen.getAllByRole('button', { name: 'Gem vendingen' })[0] as HTMLElement);
    await waitFor(() =>
      expect(sent.find((each) => each.path.endsWith('/phrase-POSTPONED'))?.body).toEqual({
        outcome: 'POSTPONED',
        text: 'Punktet udsættes. Til næste møde.',
      }),
    );
  });
});

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(difference('Frist i marts.', 'Ny frist i maj.')).toEqual([
      { kind: 'removed', text: 'Frist ' },
      { kind: 'added', text: 'Ny frist ' },
      { kind: 'same', text: 'i ' },
      { kind: 'removed', text: 'marts.' },
      { kind: 'added', text: 'maj.' },
    ]);
  });
});
