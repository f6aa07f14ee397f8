import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp, stubUploads } from '@/testing';

const API = '/api/meetings/v1/case-presentations';
const AT = '2026-11-22T10:00:00Z';

const section = (kind: string, text = '') => ({
  kind,
  text,
  none: false,
  points: [] as { text: string; subPoints: string[] }[],
  changedByName: 'Sofie Krogh',
  changedAt: AT,
  version: 0,
});

const presentation = {
  id: 'p-1',
  state: 'DRAFT',
  unit: 'HRC',
  author: { username: 'sagsbehandler', name: 'Sofie Krogh' },
  coAuthors: [],
  heading: {
    title: 'Ny seniorpolitik',
    caseNumber: '26/10482',
    closed: false,
    closedReason: null,
    recommender: 'HRC',
    version: 0,
  },
  sections: [
    section('BACKGROUND', 'Politikken er fra 2019.'),
    section('RECOMMENDATION'),
    section('PRESENTATION'),
    section('ECONOMY'),
    section('ASSESSMENT'),
  ],
  route: [
    {
      id: 's-1',
      bodyCode: 'DIR',
      bodyName: 'Direktionen',
      state: 'PLANNED',
      wishedMeetingId: null,
      wishedDate: '2026-12-01',
      meetingId: null,
      itemId: null,
      meetingDate: null,
      outcome: null,
    },
  ],
  missing: [{ field: 'economy', code: 'missing-economy' }],
  waitingFor: [],
  log: [
    {
      kind: 'BEGUN',
      byName: 'Sofie Krogh',
      at: AT,
      reason: null,
      bodyName: null,
      meetingDate: null,
    },
  ],
  openComments: 0,
  caseId: null,
  changedAt: AT,
  actions: ['edit', 'plan-route', 'submit', 'withdraw'],
  routeVersion: 1,
  version: 3,
};

const BASE = {
  [`GET ${API}/p-1`]: presentation,
  [`GET ${API}/p-1/comments`]: pageOf(),
  'GET /api/access/v1/people': pageOf(),
};

const writer = {
  ...personas.medarbejder,
  username: 'sagsbehandler',
  roles: ['case-officer' as const],
};

beforeEach(() => localStorage.clear());

describe('a case being written', () => {
  it('saves a section by itself and shows beside it what the reader sees', async () => {
    const { user, sent } = renderApp('/mine-sager/p-1', {
      as: writer,
      answers: {
        ...BASE,
        [`PUT ${API}/p-1/sections/PRESENTATION`]: {
          ...section('PRESENTATION', 'To dele.'),
          version: 1,
        },
      },
    });
    await user.type(await screen.findByLabelText('Sagsfremstilling'), 'To dele.');
    const preview = screen.getByRole('region', { name: 'Som læseren ser den' });
    expect(preview).toHaveTextContent('To dele.');
    expect(localStorage.getItem('direktion.draft.presentation.p-1.PRESENTATION')).toContain(
      'To dele.',
    );
    await user.tab();
    await waitFor(() =>
      expect(localStorage.getItem('direktion.draft.presentation.p-1.PRESENTATION')).toBeNull(),
    );
    // What is typed slowly is kept on the way as well.
    const puts = sent.filter((request) => request.method === 'PUT');
    expect(puts[0]?.headers.get('If-Match')).toBe('"0"');
    expect(puts.at(-1)?.body).toEqual({ text: 'To dele.', none: false, points: [] });
    await expectAccessible();
  });

  it('shows both texts where two people wrote in one section, and lets them be written together', async () => {
    let tries = 0;
    const theirs = {
      ...section('BACKGROUND', 'Fra 2020.'),
      changedByName: 'Mikkel Aagaard',
      version: 4,
    };
    const { user, sent } = renderApp('/mine-sager/p-1', {
      as: writer,
      answers: {
        ...BASE,
        [`PUT ${API}/p-1/sections/BACKGROUND`]: () =>
          tries++ === 0
            ? answer(412, {
                type: '/problems/section-written-by-another',
                title: 'En anden har skrevet',
                mine: { text: 'Min', none: false, points: [] },
                theirs,
              })
            : { ...theirs, text: 'Sammen', version: 5 },
      },
    });
    const field = await screen.findByRole('textbox', { name: 'Baggrund' });
    await user.clear(field);
    await user.type(field, 'Fra 2019 af.');
    await user.tab();
    const conflict = await screen.findByRole('alert');
    expect(conflict).toHaveTextContent('Fra 2019 af.');
    expect(conflict).toHaveTextContent('Teksten fra Mikkel Aagaard');
    expect(conflict).toHaveTextContent('Fra 2020.');
    await expectAccessible();
    await user.click(within(conflict).getByRole('button', { name: 'Tag begge med' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    const second = sent.filter((request) => request.method === 'PUT')[1];
    expect(second?.headers.get('If-Match')).toBe('"4"');
    expect(second?.body).toMatchObject({ text: 'Fra 2020.\n\nFra 2019 af.' });
  });

  it('says what is missing, with a way to the field, and is sent when the author says so', async () => {
    const { user, sent } = renderApp('/mine-sager/p-1', {
      as: writer,
      answers: {
        ...BASE,
        [`POST ${API}/p-1/submission`]: { ...presentation, state: 'AT_CENTRE_MANAGER', version: 4 },
      },
    });
    await user.click(
      await screen.findByRole('link', { name: 'Udfyld økonomien, eller sæt kryds ved ingen' }),
    );
    expect(screen.getByLabelText('Økonomi')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Send til godkendelse' }));
    await screen.findByText('Sagen er sendt');
    const post = sent.find((request) => request.method === 'POST');
    expect(post?.headers.get('If-Match')).toBe('"3"');
  });

  it('is planned for the bodies in turn', async () => {
    const { user, sent } = renderApp('/mine-sager/p-1', {
      as: writer,
      answers: {
        ...BASE,
        [`GET ${API}/bodies`]: pageOf(
          { code: 'DIR', name: 'Direktionen', alwaysClosed: false },
          { code: 'CF', name: 'Chefforum', alwaysClosed: false },
        ),
        'GET /api/meetings/v1/submission-slots': pageOf({
          meetingId: 'm-1',
          bodyCode: 'CF',
          bodyName: 'Chefforum',
          start: '2026-12-08T09:00',
          deadline: '2026-12-03T12:00',
        }),
        [`PUT ${API}/p-1/route`]: presentation,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Planlæg ruten' }));
    await user.click(screen.getByRole('button', { name: 'Tilføj organ' }));
    await user.click(screen.getByRole('button', { name: 'Gem ruten' }));
    expect(await screen.findByText('Vælg et organ')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Organ 2'), 'CF');
    const wishes = screen.getAllByLabelText('Ønsket møde');
    await within(wishes[1] as HTMLElement).findByRole('option', { name: /8. december 2026/ });
    await user.selectOptions(wishes[1] as HTMLElement, 'm-1');
    await user.click(screen.getByRole('button', { name: 'Flyt organ 2 op' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem ruten' }));
    await screen.findByText('Ruten er gemt');
    expect(sent.find((request) => request.method === 'PUT')?.body).toEqual({
      stops: [
        { bodyCode: 'CF', wishedMeetingId: 'm-1', wishedDate: null },
        { bodyCode: 'DIR', wishedMeetingId: null, wishedDate: '2026-12-01' },
      ],
    });
  });

  it('is read, commented on and sent back with a reason by who has to approve it', async () => {
    const reviewed = {
      ...presentation,
      state: 'AT_CENTRE_MANAGER',
      waitingFor: [{ username: 'centerchef-byc', name: 'Karen Vestergaard' }],
      actions: ['edit', 'approve', 'return'],
    };
    const { user, sent } = renderApp('/mine-sager/p-1', {
      as: personas['centerchef-byc'],
      answers: {
        ...BASE,
        [`GET ${API}/p-1`]: reviewed,
        [`POST ${API}/p-1/comments`]: answer(201, {}),
        [`POST ${API}/p-1/return`]: { ...reviewed, state: 'RETURNED' },
      },
    });
    await screen.findByText(/Venter på Karen Vestergaard/);
    await user.type(screen.getByLabelText('Ny kommentar til Økonomi'), 'Hvad koster det?');
    await user.click(screen.getAllByRole('button', { name: 'Skriv kommentar' })[3] as HTMLElement);
    await waitFor(() =>
      expect(
        sent.find((request) => request.path.endsWith('/comments') && request.method === 'POST')
          ?.body,
      ).toEqual({
        section: 'ECONOMY',
        text: 'Hvad koster det?',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Ret i sagen' }));
    expect(screen.getByRole('textbox', { name: 'Økonomi' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send retur' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Send retur' }));
    expect(within(dialog).getByLabelText('Begrundelse')).toHaveAccessibleDescription(/skal ændres/);
    await user.type(within(dialog).getByLabelText('Begrundelse'), 'Økonomien mangler');
    await user.click(within(dialog).getByRole('button', { name: 'Send retur' }));
    await screen.findByText('Sagen er sendt retur');
    expect(sent.find((request) => request.path.endsWith('/return'))?.body).toEqual({
      reason: 'Økonomien mangler',
    });
    await expectAccessible();
  });
});

describe('the lists and versions', () => {
  it('show what waits for whom, and begin a case', async () => {
    const { user, sent, router } = renderApp('/mine-sager', {
      as: writer,
      answers: {
        ...BASE,
        [`GET ${API}`]: pageOf({
          id: 'p-1',
          title: 'Ny seniorpolitik',
          caseNumber: '26/10482',
          closed: false,
          state: 'RETURNED',
          unit: 'HRC',
          authorName: 'Sofie Krogh',
          nextBodyName: 'Direktionen',
          nextDate: '2026-12-01',
          onAgenda: false,
          changedAt: AT,
        }),
        [`POST ${API}`]: answer(201, presentation),
      },
    });
    const row = await screen.findByRole('row', { name: /Ny seniorpolitik/ });
    expect(row).toHaveTextContent('Sendt retur');
    expect(sent.find((request) => request.path === API)?.query.get('list')).toBe('MINE');
    await user.click(screen.getByRole('button', { name: 'Klar til dagsorden' }));
    await waitFor(() => expect(sent.at(-1)?.query.get('list')).toBe('READY'));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Ny sag' }));
    await user.type(screen.getByLabelText(/^Titel/), 'Ny seniorpolitik');
    await user.click(screen.getByRole('button', { name: 'Begynd at skrive' }));
    await screen.findByRole('heading', { level: 1, name: 'Ny seniorpolitik' });
    expect(router.state.location.pathname).toBe('/mine-sager/p-1');
  });

  it('tell what was added and removed, for the ear as well', async () => {
    renderApp('/mine-sager/p-1/versioner?fra=1&til=2', {
      as: writer,
      answers: {
        ...BASE,
        [`GET ${API}/p-1/versions`]: pageOf(
          { number: 2, occasion: 'RETURNED', takenByName: 'Thomas Bruun', takenAt: AT },
          { number: 1, occasion: 'SUBMITTED', takenByName: 'Sofie Krogh', takenAt: AT },
        ),
        [`GET ${API}/p-1/differences`]: {
          from: 1,
          to: 2,
          fields: [
            {
              field: 'economy',
              pieces: [
                { change: 'SAME', text: '100.000 kr. i ' },
                { change: 'REMOVED', text: '2027' },
                { change: 'ADDED', text: '2028' },
              ],
            },
          ],
        },
      },
    });
    expect(await screen.findByText('2028')).toHaveTextContent('tilføjet: 2028');
    expect(screen.getByText('2027').tagName).toBe('DEL');
    expect(screen.getByLabelText('Fra')).toHaveDisplayValue(/1\. Sendt/);
    await expectAccessible();
  });

  it('takes files along: sent by who writes, with the closed mark for the agenda', async () => {
    const files = `${API}/p-1/attachments`;
    const { user, sent } = renderApp('/mine-sager/p-1', {
      as: writer,
      answers: {
        ...BASE,
        [`GET ${files}`]: { items: [], actions: ['upload'], version: 0 },
        [`POST ${files}`]: answer(201, {}),
      },
    });
    stubUploads();
    const bilag = await screen.findByRole('region', { name: 'Bilag' });
    expect(await within(bilag).findByText('Ingen bilag endnu.')).toBeVisible();
    await user.click(within(bilag).getByRole('button', { name: 'Tilføj bilag' }));
    await user.click(within(bilag).getByRole('checkbox', { name: /Gør de næste bilag lukkede/ }));
    await expectAccessible();
    await user.upload(within(bilag).getByLabelText('Træk bilag hertil'), new File(['x'], 'x.txt'));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')).toMatchObject({
        path: files,
        body: 'file closed',
      }),
    );
  });

  it('leads to the whole case once it has been on an agenda', async () => {
    renderApp('/mine-sager/p-1', {
      as: writer,
      answers: {
        ...BASE,
        [`GET ${API}/p-1`]: {
          ...presentation,
          caseId: 'c1',
          route: [{ ...presentation.route[0], state: 'ON_AGENDA', meetingId: 'm1', itemId: 'i1' }],
        },
      },
    });
    expect(await screen.findByRole('link', { name: 'Hele sagens forløb' })).toHaveAttribute(
      'href',
      '/sager/c1',
    );
  });
});
