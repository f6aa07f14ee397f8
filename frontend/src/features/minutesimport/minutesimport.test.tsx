import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, renderApp } from '@/testing';
import type { SentRequest } from '@/testing/network';

const item = {
  number: 1,
  title: 'Status på havnen',
  caseNumber: '19/20455',
  closed: false,
  attachments: ['Tidsplan.pdf'],
  recommendationPoints: [{ number: 1, text: 'drøfter tidsplanen', subPoints: ['kajen', 'molen'] }],
  decisions: [
    {
      bodyName: 'Direktionen',
      date: '2020-04-14',
      text: 'Udsat.',
      outcome: 'OTHER',
      heading: null,
    },
  ],
  sections: {
    background: 'Havnen er gammel.',
    presentation: null,
    economy: null,
    assessment: null,
  },
  recommendationIntro: 'TMC indstiller, at direktionen',
  recommendationText: 'TMC indstiller, at direktionen drøfter tidsplanen',
  recommendationRemarks: null,
  alternativeTitles: [],
  page: null,
  line: 3,
};
const other = { ...item, number: 2, title: 'Sommerfest', recommendationPoints: [], line: 6 };
const view = {
  id: 'import-1',
  state: 'READ',
  fileName: 'referat.txt',
  uploadedBy: 'sekretariat',
  uploadedAt: '2026-01-12T08:30:00Z',
  meeting: {
    bodyName: 'Direktionen',
    bodyCode: 'DIR',
    date: '2020-04-14',
    startTime: '09:30:00',
    endTime: null,
    location: 'Lokale C12',
    kind: 'ORDINARY',
    header: [],
  },
  items: [item, other],
  reminders: [{ expected: 'Maj', subject: 'Sommerfest', responsible: 'HRC' }],
  warnings: [
    { line: 5, message: 'Tekst uden overskrift i punkt 1.' },
    { line: 0, message: 'Forkert tegnsæt er rettet 2 steder.' },
  ],
  unplaced: ['Underskrifter'],
  participants: [],
  pageFurniture: ['Side 1'],
  meetingId: null,
  corrects: null,
  revision: 1,
  doubtCount: 2,
  changes: [],
  actions: ['correct', 'accept'],
  version: 3,
};
const source = {
  lines: [
    { line: 1, text: 'REFERAT', kind: 'TITLE', itemNumber: null, unsure: false },
    { line: 2, text: '', kind: 'BLANK', itemNumber: null, unsure: false },
    { line: 3, text: 'Punkt 1: Status', kind: 'ITEM_HEADING', itemNumber: 1, unsure: false },
    { line: 4, text: 'Havnen er gammel.', kind: 'BACKGROUND', itemNumber: 1, unsure: false },
    { line: 5, text: 'Og dyr.', kind: 'BACKGROUND', itemNumber: 1, unsure: true },
    { line: 6, text: 'Punkt 2: Fest', kind: 'ITEM_HEADING', itemNumber: 2, unsure: false },
    { line: 7, text: 'Underskrifter', kind: 'UNPLACED', itemNumber: null, unsure: true },
  ],
};
const bodies = pageOf(
  { code: 'DIR', name: 'Direktionen', kind: 'BOARD', bodyGroup: 'BOARD', alwaysClosed: false },
  {
    code: 'CF',
    name: 'Chefforum',
    kind: 'MANAGEMENT',
    bodyGroup: 'MANAGEMENT',
    alwaysClosed: false,
  },
);
const row = {
  id: 'upload-1',
  fileName: 'referat.txt',
  uploadedBy: 'sekretariat',
  uploadedAt: '2026-01-12T08:30:00Z',
  result: 'READ',
  reason: null,
  importId: 'import-1',
  state: 'ACCEPTED',
  meetingId: 'meeting-1',
  bodyName: 'Direktionen',
  date: '2020-04-14',
  itemCount: 2,
  decisionCount: 1,
  warningCount: 2,
  doubtCount: 3,
};
const refused: Record<keyof typeof row, unknown> = {
  ...row,
  id: 'upload-2',
  fileName: 'scannet.pdf',
  result: 'REFUSED',
  reason: 'Filen indeholder ingen tekst.',
  importId: null,
  state: null,
  meetingId: null,
  bodyName: null,
  date: null,
  itemCount: null,
  decisionCount: null,
  warningCount: null,
  doubtCount: null,
};
const REPORT = 'GET /api/meetings/v1/imports/report';
const IMPORT = '/api/meetings/v1/imports/import-1';
const ANSWERS = {
  [`GET ${IMPORT}`]: view,
  [`GET ${IMPORT}/source`]: source,
  'GET /api/meetings/v1/bodies': bodies,
};

describe('the import screen', () => {
  it('reports on every file that was sent, and can be narrowed and taken along', async () => {
    const { user, sent } = renderApp('/import', {
      answers: { [REPORT]: pageOf<unknown>(row, refused) },
    });
    const read = await screen.findByRole('row', { name: /Direktionen, 14\. april 2020/ });
    expect(read).toHaveTextContent('Accepteret');
    expect(within(read).getByRole('link', { name: 'Se mødet' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1',
    );
    const bad = screen.getByRole('row', { name: /scannet\.pdf/ });
    expect(bad).toHaveTextContent('AfvistFilen indeholder ingen tekst.');
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText('Resultat'), 'REFUSED');
    await waitFor(() => expect(sent.at(-1)?.query.get('result')).toBe('REFUSED'));
    expect(screen.getByRole('link', { name: 'Hent som regneark (CSV)' })).toHaveAttribute(
      'href',
      '/api/meetings/v1/imports/report/sheet?result=REFUSED',
    );
  });

  it('says so where no file has been sent, or none matches', async () => {
    const { user } = renderApp('/import', { answers: { [REPORT]: pageOf() } });
    await screen.findByText('Der er ikke lagt filer ind endnu');
    await user.selectOptions(screen.getByLabelText('Tilstand'), 'READ');
    await screen.findByText('Ingen filer passer');
  });

  it('accepts many in one go and tells what was left and why', async () => {
    const { user, sent } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf(row),
        'POST /api/meetings/v1/imports/acceptance': {
          accepted: [{ importId: 'import-1', fileName: 'klar.html', meetingId: 'meeting-1' }],
          left: [
            {
              importId: 'import-2',
              fileName: 'tvivl.pdf',
              reason: 'import-has-doubts',
              message: 'Der er 2 steder, som nogen skal se på først.',
            },
          ],
        },
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Accepter dem, der ikke er tvivl om' }),
    );
    await screen.findByText('1 importer er accepteret');
    expect(screen.getByRole('link', { name: 'klar.html' })).toHaveAttribute(
      'href',
      '/moeder/meeting-1',
    );
    const left = screen.getByRole('region', { name: '1 blev ladt ligge' });
    expect(left).toHaveTextContent('tvivl.pdfDer er 2 steder, som nogen skal se på først.');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({});
    await expectAccessible();
  });

  it('sends a file again that could not be sent, and keeps the others', async () => {
    let tries = 0;
    const { user } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf(),
        'POST /api/meetings/v1/imports': () =>
          tries++ === 0
            ? answer(503, { title: 'Ude af drift' })
            : answer(201, { ...view, revision: tries, corrects: null, doubtCount: 0 }),
      },
    });
    await user.upload(await screen.findByLabelText('Referater'), [
      new File(['REFERAT 1'], 'et.html', { type: 'text/html' }),
      new File(['REFERAT 2'], 'to.html', { type: 'text/html' }),
    ]);
    await screen.findByText('2 af 2 filer er læst');
    expect(screen.getByRole('alert')).toHaveTextContent('Ude af drift');
    expect(screen.getByText('Opdateret', { selector: '.tag' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Prøv igen: et.html' }));
    await screen.findByRole('link', { name: 'Se, hvad der blev læst: et.html' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has many files read, and says of each how it fared', async () => {
    const told = [
      answer(201, view),
      answer(400, {
        type: '/problems/file-damaged',
        title: 'Filen er beskadiget',
        errors: [{ field: 'file', message: 'Filen er skåret over' }],
      }),
      answer(409, {
        type: '/problems/already-imported',
        title: 'Dokumentet er allerede importeret',
        importId: 'import-1',
        meetingId: 'meeting-1',
      }),
      answer(400, { type: '/problems/file-empty', title: 'Filen er tom.' }),
    ];
    const { user, sent } = renderApp('/import', {
      answers: {
        [REPORT]: pageOf(),
        'POST /api/meetings/v1/imports': () => told.shift(),
      },
    });
    await user.upload(await screen.findByLabelText('Referater'), [
      new File(['REFERAT'], 'god.txt', { type: 'text/plain' }),
      new File(['%PDF'], 'brudt.pdf', { type: 'application/pdf' }),
      new File(['REFERAT'], 'igen.txt', { type: 'text/plain' }),
      new File([], 'tom.txt', { type: 'text/plain' }),
    ]);
    await screen.findByText('4 af 4 filer er læst');
    const seen = screen.getByRole('link', { name: 'Se, hvad der blev læst: god.txt' });
    expect(seen).toHaveAttribute('href', '/import/import-1');
    const known = screen.getByRole('link', { name: 'Se mødet: igen.txt' });
    expect(known).toHaveAttribute('href', '/moeder/meeting-1');
    const refusals = screen.getAllByRole('alert').map((alert) => alert.textContent);
    expect(refusals).toEqual(['Filen er beskadigetFilen er skåret over', 'Filen er tom.']);
    const posts = sent.filter((request) => request.method === 'POST');
    expect(posts).toHaveLength(4);
    expect(posts[0]?.headers.get('X-CSRF-Token')).toBe('token-of-sekretariat');
    expect(posts[0]?.headers.get('Content-Type')).not.toContain('json');
    await expectAccessible();
  });
});

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
            { itemNumber: 1, part: 'DECISIONS', kind: 'CORRECTS', before: 'Ja.', after: 'Nej.' },
            { itemNumber: null, part: 'LOCATION', kind: 'STAYS', before: 'C12', after: 'C14' },
          ],
        },
      },
    });
    const card = await screen.findByRole('region', { name: 'Forskelle til det godkendte referat' });
    expect(within(card).getByRole('link', { name: 'Gå til mødet' })).toBeVisible();
    expect(card).toHaveTextContent('Bliver rettet');
    expect(card).toHaveTextContent('Bliver ikke rettet');
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
