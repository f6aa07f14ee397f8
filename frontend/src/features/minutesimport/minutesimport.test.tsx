import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, renderApp } from '@/testing';
import type { SentRequest } from '@/testing/network';
import { ANSWERS, IMPORT, REPORT, view } from './fixtures';

const change = {
  itemNumber: null,
  kind: 'CORRECTS',
  before: null,
  after: null,
  reason: null,
};

describe('the preview of an import', () => {
  it('names what each piece of the source became and leads from it to the item', async () => {
    const { user } = renderApp('/import/import-1', { answers: ANSWERS });
    const lines = await screen.findByRole('list', { name: 'Kildens linjer' });
    const pieces = within(lines).getAllByRole('listitem');
    expect(pieces.map((piece) => piece.firstChild?.textContent)).toEqual([
      'Titel',
      'Punktets overskriftPunkt 1',
      'BaggrundPunkt 1',
      'Punktets overskriftPunkt 2',
      'Ikke placeret',
    ]);
    expect(within(lines).getAllByText('Usikker')).toHaveLength(2);
    await user.click(within(lines).getByRole('button', { name: 'Punkt 2' }));
    const heading = screen.getByRole('button', { name: /Punkt 2 Sommerfest/ });
    expect(heading).toHaveFocus();
    expect(heading).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('region', { name: 'Ikke placeret (1)' })).toHaveTextContent(
      'Underskrifter',
    );
    await expectAccessible();
  });

  it('tells what a newer edition changed and what was kept', async () => {
    renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [`GET ${IMPORT}`]: {
          ...view,
          revision: 2,
          changes: [
            { itemNumber: null, part: 'LOCATION', kind: 'KEPT', before: 'C12', after: 'Rådssalen' },
            { itemNumber: 1, part: 'DECISIONS', kind: 'OVERWRITTEN', before: 'Ja.', after: 'Nej.' },
            { itemNumber: 2, part: 'CLOSED', kind: 'TAKEN', before: 'false', after: 'true' },
            { itemNumber: 3, part: 'ITEM', kind: 'TAKEN', before: null, after: 'Ny kantine' },
          ],
        },
      },
    });
    const card = await screen.findByRole('region', { name: 'Udgave 2 af dokumentet' });
    const told = within(card).getAllByRole('listitem');
    expect(told.map((change) => change.textContent)).toEqual([
      'Sted✓Din rettelse er beholdtDokumentet sigerC12Rettet i håndenRådssalen',
      'Punkt 1: Beslutning!Din rettelse er overskrevetRettet i håndenJa.Dokumentet sigerNej.',
      'Punkt 2: Lukket eller åbentÆndretFørÅbentNuLukket',
      'Punkt 3: Hele punktetÆndretFør(intet)NuNy kantine',
    ]);
    await expectAccessible();
  });

  it('shows how it would correct approved minutes before it does', async () => {
    renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [`GET ${IMPORT}`]: {
          ...view,
          corrects: 'meeting-1',
          changes: [
            { ...change, itemNumber: 1, part: 'OUTCOME', before: 'POSTPONED', after: 'APPROVED' },
            { ...change, part: 'START_TIME', before: '09:30', after: '10:15' },
            { ...change, itemNumber: 5, part: 'ITEM', after: 'Ny kantine' },
            { ...change, itemNumber: 4, part: 'ITEM', before: 'Gammel sag' },
            {
              ...change,
              part: 'DATE',
              kind: 'STAYS',
              before: '2020-04-14',
              after: '2020-04-15',
              reason: 'En anden dag er et andet møde.',
            },
          ],
        },
      },
    });
    const card = await screen.findByRole('region', { name: 'Forskelle til det godkendte referat' });
    expect(card).toHaveTextContent('én ny version af referatet med 4 synlige rettelser');
    expect(within(card).getByRole('link', { name: 'Se referatet, som det er nu' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1/referat',
    );
    const told = within(card)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(told).toEqual([
      'Punkt 1: UdfaldBliver rettetI referatet nuUdsatBliver tilGodkendt',
      'Fra kl.Bliver rettetI referatet nu09.30Bliver til10.15',
      'Punkt 5: Hele punktetKommer tilBliver tilNy kantine',
      'Punkt 4: Hele punktetTages udI referatet nuGammel sag',
      'DatoBliver ikke rettetEn anden dag er et andet møde.I referatet nu2020-04-14Dokumentet siger2020-04-15',
    ]);
    expect(screen.getByRole('button', { name: 'Ret det godkendte referat' })).toBeEnabled();
    await expectAccessible();
  });

  it('leads from a warning, and from one unsure line to the next, to the line', async () => {
    const { user } = renderApp('/import/import-1', { answers: ANSWERS });
    await user.click(await screen.findByRole('button', { name: 'Gå til linje 5' }));
    expect(document.activeElement).toHaveTextContent('Og dyr.');
    const next = screen.getByRole('button', { name: 'Næste usikre' });
    await user.click(next);
    expect(document.activeElement).toHaveTextContent('Og dyr.');
    await user.click(next);
    expect(document.activeElement).toHaveTextContent('Underskrifter');
    await user.click(next);
    expect(document.activeElement).toHaveTextContent('Og dyr.');
  });

  it('sends only what was corrected, at the version that was read', async () => {
    const saved = { ...view, version: 4 };
    const { user, sent } = renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [REPORT]: pageOf(),
        [`PATCH ${IMPORT}`]: saved,
      },
    });
    expect(await screen.findByRole('button', { name: 'Gem rettelser' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /Punkt 1 Status/ }));
    const first = within(screen.getByRole('region', { name: /Punkt 1/ }));
    await user.type(first.getByLabelText('Titel'), ' i byen');
    await user.type(first.getByLabelText('Underpunkter til 1'), '\nbolværket');
    await user.selectOptions(first.getByLabelText('Udfald'), 'POSTPONED');
    await user.clear(screen.getByLabelText('Sted'));
    expect(localStorage.getItem('direktion.draft.import.import-1')).toContain('bolværket');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem rettelser' }));
    await screen.findByText('Rettelserne er gemt');
    const change = sent.find((request) => request.method === 'PATCH');
    expect(change?.headers.get('If-Match')).toBe('"3"');
    expect(change?.body).toMatchObject({
      meeting: { location: '' },
      items: [
        {
          number: 1,
          title: 'Status på havnen i byen',
          recommendationPoints: [
            { text: 'drøfter tidsplanen', subPoints: ['kajen', 'molen', 'bolværket'] },
          ],
          decisions: [{ outcome: 'POSTPONED', text: 'Udsat.', date: '2020-04-14' }],
        },
        { number: 2 },
      ],
    });
    expect(change?.body).not.toHaveProperty('reminders');
    await waitFor(() => expect(localStorage.getItem('direktion.draft.import.import-1')).toBeNull());
  });

  it('takes an item off and puts it back', async () => {
    const { user } = renderApp('/import/import-1', { answers: ANSWERS });
    await user.click(await screen.findByRole('button', { name: /Punkt 1 Status/ }));
    await user.click(screen.getByRole('button', { name: 'Fjern punkt 1' }));
    await screen.findByRole('heading', { level: 2, name: 'Punkter (1)' });
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    await screen.findByRole('heading', { level: 2, name: 'Punkter (2)' });
  });

  it('says that someone else corrected it, and saves on top when told to', async () => {
    let tries = 0;
    const { user, sent } = renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [REPORT]: pageOf(),
        [`GET ${IMPORT}`]: () => (tries === 0 ? view : { ...view, version: 9 }),
        [`PATCH ${IMPORT}`]: () =>
          tries++ === 0 ? answer(412, { title: 'Ændret' }) : { ...view, version: 10 },
      },
    });
    await user.type(await screen.findByLabelText('Sted'), ' B');
    await user.click(screen.getByRole('button', { name: 'Gem rettelser' }));
    await screen.findByText('En anden har rettet importen, mens du skrev');
    await user.click(screen.getByRole('button', { name: 'Gem mine rettelser' }));
    await screen.findByText('Rettelserne er gemt');
    const last = sent.filter((request) => request.method === 'PATCH').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"9"');
    expect(last?.body).toEqual({ meeting: { location: 'Lokale C12 B' } });
  });

  it('asks for a body that is known', async () => {
    const { user } = renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [`GET ${IMPORT}`]: {
          ...view,
          meeting: { ...view.meeting, bodyName: 'Ledelsen', bodyCode: null },
        },
        [`POST ${IMPORT}/acceptance`]: answer(409, {
          type: '/problems/unknown-body',
          title: 'Vi kender ikke dette organ',
        }),
      },
    });
    const body = await screen.findByLabelText('Organ', { selector: '#import-body' });
    await waitFor(() => expect(body).toHaveAccessibleDescription(/Vi kender ikke »Ledelsen«/));
    await user.click(screen.getByRole('button', { name: 'Godkend og opret mødet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vi kender ikke dette organ');
    await user.selectOptions(body, 'Chefforum');
    expect(body).not.toHaveAccessibleDescription();
  });

  describe('that is being saved', () => {
    const path = '/import/import-1';
    let finishSaving: () => void;
    const slowly = (request: SentRequest) =>
      new Promise((resolve) => {
        const { meeting } = request.body as { meeting: object };
        const saved = { ...view, meeting: { ...view.meeting, ...meeting }, version: 4 };
        finishSaving = () => resolve(saved);
      });

    it('keeps what is typed meanwhile', async () => {
      const { user, sent } = renderApp(path, {
        answers: {
          ...ANSWERS,
          [REPORT]: pageOf(),
          [`PATCH ${IMPORT}`]: slowly,
        },
      });
      const place = await screen.findByLabelText('Sted');
      await user.type(place, ' B');
      await user.click(screen.getByRole('button', { name: 'Gem rettelser' }));
      await user.type(place, '7');
      finishSaving();
      await screen.findByText('Rettelserne er gemt');
      expect(place).toHaveValue('Lokale C12 B7');
      await user.click(screen.getByRole('button', { name: 'Gem rettelser' }));
      const changes = sent.filter((request) => request.method === 'PATCH');
      expect(changes.at(-1)?.headers.get('If-Match')).toBe('"4"');
      expect(changes.at(-1)?.body).toEqual({ meeting: { location: 'Lokale C12 B7' } });
    });

    it('is accepted as it was saved', async () => {
      const { user, sent } = renderApp(path, {
        answers: {
          ...ANSWERS,
          [REPORT]: pageOf(),
          [`PATCH ${IMPORT}`]: slowly,
          [`POST ${IMPORT}/acceptance`]: answer(409, { title: 'Nåede frem' }),
        },
      });
      await user.type(await screen.findByLabelText('Sted'), ' B');
      await user.click(screen.getByRole('button', { name: 'Gem rettelser' }));
      await user.click(screen.getByRole('button', { name: 'Godkend og opret mødet' }));
      finishSaving();
      await screen.findByText('Nåede frem');
      const methods = sent.filter((request) => request.method !== 'GET');
      expect(methods.map((request) => request.method)).toEqual(['PATCH', 'POST']);
      expect(methods.at(-1)?.headers.get('If-Match')).toBe('"4"');
    });
  });

  it('is accepted after all when saving it has failed before', async () => {
    let tries = 0;
    const { user, sent } = renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [`PATCH ${IMPORT}`]: () =>
          tries++ === 0 ? answer(503, { title: 'Ude af drift' }) : { ...view, version: 4 },
        [`POST ${IMPORT}/acceptance`]: answer(409, { title: 'Nåede frem' }),
      },
    });
    await user.type(await screen.findByLabelText('Sted'), ' B');
    await user.click(screen.getByRole('button', { name: 'Gem rettelser' }));
    await screen.findByText('Ude af drift');
    await user.click(screen.getByRole('button', { name: 'Godkend og opret mødet' }));
    await screen.findByText('Nåede frem');
    expect(sent.at(-1)?.headers.get('If-Match')).toBe('"4"');
  });

  it('becomes a meeting, with the corrections that were not saved yet', async () => {
    const meeting = {
      id: 'meeting-1',
      bodyCode: 'DIR',
      bodyName: 'Direktionen',
      kind: 'ORDINARY',
      start: '2020-04-14T09:30',
      end: null,
      location: 'Lokale C12',
      reserved: false,
      state: 'MINUTES_APPROVED',
      itemCount: 0,
      closedCount: 0,
      participants: [],
      items: [],
      schedule: {
        casesDue: '2020-04-07T12:00',
        agendaDue: '2020-04-07',
        materialDue: '2020-04-08',
        holiday: null,
        moves: [],
      },
      approvedAt: null,
      agendaVersion: 1,
      actions: [],
      version: 1,
    };
    const { user, sent, router } = renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [`PATCH ${IMPORT}`]: { ...view, version: 4 },
        [`POST ${IMPORT}/acceptance`]: answer(201, {
          importId: 'import-1',
          meetingId: 'meeting-1',
        }),
        'GET /api/meetings/v1/meetings/meeting-1': meeting,
        'GET /api/meetings/v1/meetings/meeting-1/agenda/versions': pageOf(),
      },
    });
    await user.type(await screen.findByLabelText('Sted'), ' B');
    await user.click(screen.getByRole('button', { name: 'Godkend og opret mødet' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/moeder/meeting-1'));
    const accepted = sent.find((request) => request.method === 'POST');
    expect(accepted?.headers.get('If-Match')).toBe('"4"');
    await screen.findByRole('heading', { level: 1 });
  });

  it('of an accepted document can be read but no longer changed', async () => {
    renderApp('/import/import-1', {
      answers: {
        ...ANSWERS,
        [`GET ${IMPORT}`]: { ...view, state: 'ACCEPTED', meetingId: 'meeting-1', actions: [] },
      },
    });
    expect(await screen.findByRole('link', { name: 'Gå til mødet' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1',
    );
    expect(screen.getByLabelText('Sted')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Gem rettelser' })).toBeNull();
    await expectAccessible();
  });
});
