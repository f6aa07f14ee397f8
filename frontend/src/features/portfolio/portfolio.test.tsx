import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const lights = { time: 'RED', economy: 'GREEN', resources: 'GREEN', benefits: 'NONE' };
const project = {
  id: 'project-1',
  name: 'Ny frivillighedspolitik',
  kind: 'PROJECT',
  level: 1,
  owner: 'Birgitte Nørskov',
  manager: 'Mikkel Aagaard',
  parentId: null,
  programme: null,
  state: 'RUNNING',
  pauseReason: null,
  pausedUntil: null,
  phase: 'EXECUTION',
  lights,
  statusText: 'Godkendelsen er flyttet til december.',
  statusDate: '2016-01-15',
  description: 'En politik for samarbejdet med frivillige.',
  onListFrom: '2016-01-01',
  addedReason: 'Budgetaftale 2016',
  leftOn: null,
  leftReason: null,
  waitsFor: ['Sundhedspolitik'],
  mandateId: 'mandate-1',
  changedAt: '2016-01-15T09:00:00Z',
};
const detail = {
  ...project,
  roles: [
    {
      id: 'role-1',
      role: 'OWNER',
      person: 'Birgitte Nørskov',
      username: 'direktoer',
      from: '2016-01-01',
      until: null,
    },
  ],
  phases: [],
  decisionGates: ['CLOSED'],
  pauses: [],
  parts: [],
  actions: [],
  decision: { decisionId: 'decision-1', itemId: 'item-1', meetingDate: '2015-12-15' },
  statusReports: [
    { date: '2016-01-15', text: 'Godkendelsen er flyttet til december.', lights },
    { date: '2015-11-02', text: 'Følger planen.', lights: { ...lights, time: 'GREEN' } },
  ],
};
const secret = { lights: null, statusText: null, statusDate: null, waitsFor: [], mandateId: null };

describe('the portfolio', () => {
  it('shows how each project fares, by name of the light and its state', async () => {
    renderApp('/portefoelje', {
      as: personas.direktoer,
      answers: { 'GET /api/portfolio/v1/projects': pageOf(project) },
    });
    const row = await screen.findByRole('row', { name: /Ny frivillighedspolitik/ });
    expect(within(row).getByRole('img', { name: 'Tid: Kritisk' })).toBeVisible();
    expect(within(row).getByRole('img', { name: 'Økonomi: Følger planen' })).toBeVisible();
    expect(within(row).getByRole('img', { name: 'Gevinster: Ikke vurderet' })).toBeVisible();
    expect(row).toHaveTextContent('Birgitte Nørskov');
    expect(row).toHaveTextContent('Godkendelsen er flyttet til december.');
    await expectAccessible();
  });

  it('asks for the list of the day, the level and the word that were chosen', async () => {
    const { user, sent } = renderApp('/portefoelje', {
      as: personas.direktoer,
      answers: { 'GET /api/portfolio/v1/projects': pageOf(project) },
    });
    await user.click(await screen.findByRole('button', { name: '2014' }));
    await screen.findByText('Listen pr. 1. januar 2014');
    expect(screen.getByRole('button', { name: '2014' })).toHaveAttribute('aria-pressed', 'true');
    await user.selectOptions(screen.getByLabelText('Niveau'), '2');
    await user.type(screen.getByLabelText('Find projekt'), 'by');
    await waitFor(() =>
      expect(Object.fromEntries(sent.at(-1)?.query ?? [])).toMatchObject({
        onDate: '2014-01-01',
        level: '2',
        q: 'by',
      }),
    );
    expect(screen.getByLabelText('Find projekt')).toHaveValue('by');
  });

  it('shows employees only what is public', async () => {
    renderApp('/portefoelje', {
      as: personas.medarbejder,
      answers: { 'GET /api/portfolio/v1/projects': pageOf({ ...project, ...secret }) },
    });
    await screen.findByRole('row', { name: /Ny frivillighedspolitik/ });
    expect(screen.queryByRole('columnheader', { name: /Tid/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Forskel' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Mandater' })).toBeNull();
    expect(screen.getByText(/Du ser det, alle medarbejdere kan se/)).toBeVisible();
    await expectAccessible();
  });

  it('says what came on the list and left it between two days, and why', async () => {
    const { user, sent } = renderApp('/portefoelje/forskel', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/portfolio/differences': {
          from: '2014-01-01',
          to: '2015-01-01',
          kept: [{ id: 'p-1', name: 'Lighed i sundhed' }],
          added: [{ id: 'p-2', name: 'Ny sundhedspolitik', reason: 'Mandat godkendt' }],
          removed: [{ id: 'p-3', name: 'Fremtidens borgerservice', reason: 'Evalueret' }],
          changed: [],
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: '2014 til 2015' }));
    const added = await screen.findByRole('region', { name: 'Kommet på (1)' });
    expect(added).toHaveTextContent('Mandat godkendt');
    expect(screen.getByRole('region', { name: 'Taget af (1)' })).toHaveTextContent('Evalueret');
    expect(screen.getByRole('region', { name: 'Ændret (0)' })).toHaveTextContent('Ingen');
    const asked = Object.fromEntries(sent.at(-1)?.query ?? []);
    expect(asked).toEqual({ from: '2014-01-01', to: '2015-01-01' });
    await expectAccessible();
  });

  it('opens a project with its status, roles, mandate and decision', async () => {
    renderApp('/portefoelje/project-1', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/projects/project-1': detail,
        'GET /api/portfolio/v1/projects/project-1/status': {
          pointers: [
            {
              roundId: 'round-1',
              projectId: 'project-1',
              decisionId: 'decision-2',
              bodyCode: 'DIR',
              decidedOn: '2016-01-26',
              outcome: 'RETURNED',
              text: null,
            },
          ],
        },
        'GET /api/meetings/v1/decisions/decision-2': { text: 'Sendt retur.' },
        'GET /api/meetings/v1/decisions/decision-1': { text: 'Godkendt.' },
        'GET /api/portfolio/v1/projects/project-1/gates': {
          phase: 'EXECUTION',
          next: 'REALISATION',
          nextNeedsDecision: false,
          passed: [],
          submissions: [],
          actions: [],
        },
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Ny frivillighedspolitik' });
    const status = screen.getByRole('region', { name: 'Sådan går det' });
    expect(status).toHaveTextContent('Tid: Kritisk');
    expect(status).toHaveTextContent('2. november 2015');
    expect(await screen.findByText('Direktionen den 26. januar 2016')).toBeVisible();
    expect(screen.getByText('Sundhedspolitik')).toBeVisible();
    expect(screen.getByText('Budgetaftale 2016')).toBeVisible();
    const mandate = screen.getByRole('link', { name: 'Se mandatet' });
    expect(mandate).toHaveAttribute('href', '/mandater/mandate-1');
    const decision = screen.getByRole('link', { name: 'Besluttet 15. december 2015' });
    expect(decision).toHaveAttribute('href', '/beslutninger/decision-1');
    await expectAccessible();
  });

  it('opens a project for employees without its status', async () => {
    renderApp('/portefoelje/project-1', {
      as: personas.medarbejder,
      answers: {
        'GET /api/portfolio/v1/projects/project-1': {
          ...detail,
          ...secret,
          decision: null,
          statusReports: [],
        },
      },
    });
    const status = await screen.findByRole('region', { name: 'Sådan går det' });
    expect(status).toHaveTextContent('vises kun for dem, der arbejder med porteføljen');
  });

  it('says in place that a project is not there', async () => {
    renderApp('/portefoelje/project-9', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/projects/project-9': answer(404, { title: 'Findes ikke' }),
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Findes ikke' });
    await expectAccessible();
  });
});
