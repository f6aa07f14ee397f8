import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const mandate = {
  id: 'mandate-1',
  author: 'Mikkel Aagaard',
  title: 'Fælles bookingsystem',
  purpose: 'Ét sted at booke lokaler',
  background: null,
  goals: 'Halvt så mange tomme lokaler',
  scope: 'Rådhuset',
  owner: 'Anders Lykkegaard',
  steeringGroup: ['Karen Vestergaard'],
  manager: 'Mikkel Aagaard',
  start: '2026-03-01',
  end: '2026-12-31',
  resources: [{ unit: 'BYC', hours: 300 }],
  economy: null,
  risks: null,
  state: 'DRAFT',
  projectId: null,
  submission: null,
  decisions: [],
  actions: ['edit', 'submit'],
  version: 4,
};
const DIRECTORY = {
  'GET /api/access/v1/people': pageOf({
    username: 'direktoer-oekonomi',
    name: 'Anders Lykkegaard',
    title: 'Direktør',
    unit: { code: 'DIREKTION', name: 'Direktionen' },
  }),
  'GET /api/access/v1/units': pageOf({ code: 'BYC', name: 'Byrådscenteret' }),
};
const ONE = { 'GET /api/portfolio/v1/mandates/mandate-1': mandate };
const SLOTS = {
  'GET /api/meetings/v1/submission-slots': pageOf({
    meetingId: 'meeting-1',
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    start: '2015-01-06T10:00',
    deadline: '2014-12-29',
  }),
};

describe('the mandates', () => {
  it('are listed with their state, and those of one state when asked', async () => {
    const { user, sent } = renderApp('/mandater', {
      as: personas.projektleder,
      answers: { 'GET /api/portfolio/v1/mandates': pageOf(mandate) },
    });
    const row = await screen.findByRole('row', { name: /Fælles bookingsystem/ });
    expect(row).toHaveTextContent('Kladde');
    await expectAccessible();
    await user.selectOptions(screen.getByLabelText('Tilstand'), 'APPROVED');
    await waitFor(() => expect(sent.at(-1)?.query.get('state')).toBe('APPROVED'));
  });

  it('are written, kept while they are typed, and saved', async () => {
    const { user, sent, router } = renderApp('/mandater/nyt', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        ...ONE,
        'POST /api/portfolio/v1/mandates': answer(201, mandate),
      },
    });
    await user.type(await screen.findByLabelText('Titel'), 'Fælles bookingsystem');
    await user.type(screen.getByLabelText('Formål'), 'Ét sted');
    await user.type(screen.getByLabelText('Baggrund'), 'Tre systemer');
    await user.type(screen.getByLabelText('Mål og effekter'), 'Halvt så mange');
    await user.type(screen.getByLabelText('Afgrænsning'), 'Rådhuset');
    await user.type(screen.getByLabelText('Projektejer'), 'Anders Lykkegaard');
    await user.type(screen.getByLabelText('Projektleder'), 'projektleder');
    await user.type(screen.getByLabelText('Styregruppe'), 'Karen Vestergaard\nThomas Bruun');
    await user.type(screen.getByLabelText('Start'), '2026-03-01');
    await user.type(screen.getByLabelText('Slut'), '2026-12-31');
    await user.click(screen.getByRole('button', { name: 'Tilføj et center' }));
    await user.selectOptions(screen.getByLabelText('Center'), 'BYC');
    await user.type(screen.getByLabelText('Timer'), '1.200');
    await expectAccessible();
    expect(localStorage.getItem('direktion.draft.mandate.new')).toContain('Tre systemer');

    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    await screen.findByRole('heading', { level: 1, name: 'Fælles bookingsystem' });
    expect(router.state.location.pathname).toBe('/mandater/mandate-1');
    expect(localStorage.getItem('direktion.draft.mandate.new')).toBeNull();
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      title: 'Fælles bookingsystem',
      purpose: 'Ét sted',
      background: 'Tre systemer',
      goals: 'Halvt så mange',
      scope: 'Rådhuset',
      owner: 'Anders Lykkegaard',
      manager: 'projektleder',
      steeringGroup: ['Karen Vestergaard', 'Thomas Bruun'],
      start: '2026-03-01',
      end: '2026-12-31',
      resources: [{ unit: 'BYC', hours: 1200 }],
      economy: null,
      risks: null,
    });
  });

  it('without a title are not sent to the server', async () => {
    const { user, sent } = renderApp('/mandater/nyt', {
      as: personas.projektleder,
      answers: DIRECTORY,
    });
    await user.type(await screen.findByLabelText('Start'), '2026-03-02');
    await user.type(screen.getByLabelText('Slut'), '2026-03-01');
    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    const errors = await screen.findByRole('alert');
    expect(errors).toHaveTextContent('Skriv en titel');
    expect(errors).toHaveTextContent('Slutdatoen ligger før startdatoen');
    await user.click(within(errors).getByRole('link', { name: 'Skriv en titel' }));
    expect(screen.getByLabelText('Titel')).toHaveFocus();
    expect(sent.some((request) => request.method === 'POST')).toBe(false);
    await expectAccessible();
  });

  it('name at the field the person the directory does not know', async () => {
    const { user } = renderApp('/mandater/nyt', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        'POST /api/portfolio/v1/mandates': answer(400, {
          title: 'Oplysningerne kan ikke bruges',
          errors: [{ field: 'owner', message: 'Der er ingen medarbejder med det navn' }],
        }),
      },
    });
    await user.type(await screen.findByLabelText('Titel'), 'Booking');
    await user.type(screen.getByLabelText('Projektejer'), 'Nobody');
    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Projektejer: Der er ingen');
    expect(screen.getByLabelText('Projektejer')).toHaveAccessibleDescription(/Der er ingen/);
  });

  it('are changed with only what differs, at the version that was read', async () => {
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        ...ONE,
        'PATCH /api/portfolio/v1/mandates/mandate-1': { ...mandate, version: 5 },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await user.clear(await screen.findByLabelText('Afgrænsning'));
    await user.type(screen.getByLabelText('Risici'), 'Forsinkelse');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    await screen.findByText('Mandatet er gemt');
    const change = sent.find((request) => request.method === 'PATCH');
    expect(change?.body).toEqual({ scope: '', risks: 'Forsinkelse' });
    expect(change?.headers.get('If-Match')).toBe('"4"');
  });

  it('show both versions when they were saved elsewhere meanwhile', async () => {
    let tries = 0;
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        'GET /api/portfolio/v1/mandates/mandate-1': () =>
          tries === 0 ? mandate : { ...mandate, scope: 'Hele kommunen', version: 5 },
        'PATCH /api/portfolio/v1/mandates/mandate-1': () =>
          tries++ === 0 ? answer(412, { title: 'Ændret af en anden' }) : mandate,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await user.clear(await screen.findByLabelText('Afgrænsning'));
    await user.type(screen.getByLabelText('Afgrænsning'), 'Biblioteket');
    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    const dialog = await screen.findByRole('dialog', { name: 'To udgaver af mandatet' });
    const row = within(dialog).getByRole('row', { name: /Afgrænsning/ });
    expect(row).toHaveTextContent('Biblioteket');
    expect(row).toHaveTextContent('Hele kommunen');
    await user.click(within(dialog).getByRole('button', { name: 'Gem min udgave' }));
    await screen.findByText('Mandatet er gemt');
    const last = sent.filter((request) => request.method === 'PATCH').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"5"');
    expect(last?.body).toEqual({ scope: 'Biblioteket' });
  });

  it('are sent to the meeting that was chosen', async () => {
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...ONE,
        ...SLOTS,
        'POST /api/portfolio/v1/mandates/mandate-1/submission': mandate,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Send til møde' }));
    const dialog = await screen.findByRole('dialog', { name: 'Send til møde' });
    await within(dialog).findByRole('radio', { name: /Direktionen/ });
    await user.click(within(dialog).getByRole('button', { name: 'Send til mødet' }));
    await screen.findByText('Mandatet er sendt til mødet');
    const request = sent.find((each) => each.method === 'POST');
    expect(request?.body).toEqual({ bodyCode: 'DIR', meetingId: 'meeting-1' });
    expect(request?.headers.get('If-Match')).toBe('"4"');
  });

  it('that lack something open where it is missing', async () => {
    const { user } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        ...ONE,
        ...SLOTS,
        'POST /api/portfolio/v1/mandates/mandate-1/submission': answer(400, {
          title: 'Oplysningerne kan ikke bruges',
          errors: [{ field: 'goals', message: 'Skal udfyldes, før mandatet kan sendes' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Send til møde' }));
    await user.click(await screen.findByRole('button', { name: 'Send til mødet' }));
    const errors = await screen.findByRole('alert');
    await user.click(within(errors).getByRole('link', { name: /Mål og effekter: Skal udfyldes/ }));
    expect(screen.getByLabelText('Mål og effekter')).toHaveFocus();
  });

  it('that are approved lead to their project and can no longer be changed', async () => {
    renderApp('/mandater/mandate-1', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/mandates/mandate-1': {
          ...mandate,
          state: 'APPROVED',
          projectId: 'project-1',
          submission: { state: 'ON_AGENDA', meetingDate: '2026-02-03', itemId: 'item-1' },
          decisions: [{ date: '2026-02-03', outcome: 'APPROVED' }],
          actions: [],
        },
      },
    });
    const link = await screen.findByRole('link', { name: 'Se projektet' });
    expect(link).toHaveAttribute('href', '/portefoelje/project-1');
    expect(screen.getByText(/På dagsordenen 3\. feb\. 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Redigér' })).toBeNull();
    await expectAccessible();
  });
});
