import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, pageOf, personas, renderApp } from '@/testing';

const HRC = { code: 'HRC', name: 'HR Centeret' };
const person = {
  username: 'sagsbehandler',
  name: 'Sofie Krogh',
  email: 'sofie.krogh@direktion.example',
  title: 'Sagsbehandler',
  unit: HRC,
  leftAfter: null,
  positions: [
    {
      id: 'position-1',
      kind: 'STAFF',
      title: 'Sagsbehandler',
      unit: HRC,
      main: true,
      from: '2014-01-01',
      to: null,
      version: 0,
    },
  ],
  actions: ['change', 'appoint', 'leave'],
  version: 0,
};
const appointment = {
  id: 'appointment-1',
  person: { username: 'sagsbehandler', name: 'Sofie Krogh' },
  kind: 'KEY_STAFF',
  title: 'Nøglemedarbejder',
  unit: HRC,
  area: null,
  main: false,
  from: '2026-06-01',
  to: null,
  state: 'PROPOSED',
  proposedBy: 'it-admin',
  proposedAt: '2026-05-20T08:00:00Z',
  decidedBy: null,
  decidedAt: null,
  reason: null,
  positionId: null,
  actions: ['confirm', 'refuse'],
  version: 0,
};
const sync = {
  visitedAt: '2026-05-20T08:00:00Z',
  reachedAt: '2026-05-20T07:00:00Z',
  error: 'Keycloak cannot be reached',
  inStep: 70,
  waiting: 4,
  troubles: [],
};
const ANSWERS = {
  'GET /api/access/v1/people': pageOf({
    username: person.username,
    name: person.name,
    title: person.title,
    unit: HRC,
  }),
  'GET /api/access/v1/people/sagsbehandler': person,
  'GET /api/access/v1/appointments': pageOf(appointment),
  'GET /api/access/v1/account-sync': sync,
  'GET /api/access/v1/units': pageOf(HRC),
  'GET /api/access/v1/areas': [],
};

describe('the directory', () => {
  it('shows a colleague the people and nothing to keep in order', async () => {
    renderApp('/adgange/personer', { as: personas.medarbejder, answers: ANSWERS });
    await screen.findByRole('link', { name: 'Sofie Krogh' });
    expect(screen.queryByRole('button', { name: 'Ny person' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Konti til log ind' })).toBeNull();
    await expectAccessible();
  });

  it('tells the IT administrator that Keycloak is away and what waits', async () => {
    renderApp('/adgange/personer', { as: personas['it-admin'], answers: ANSWERS });
    await screen.findByText('Keycloak cannot be reached');
    expect(screen.getByText(/4 venter/)).toBeVisible();
    expect(screen.getByLabelText(/Personaleliste/)).toBeInTheDocument();
    await expectAccessible();
  });

  it('lets the second person confirm what waits', async () => {
    const { user, sent } = renderApp('/adgange/personer', {
      as: personas.direktoer,
      answers: {
        ...ANSWERS,
        'POST /api/access/v1/appointments/appointment-1/confirmation': appointment,
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Bekræft stillingen for Sofie Krogh' }),
    );
    await screen.findByText('Stillingen er bekræftet');
    expect(sent.some((each) => each.method === 'POST')).toBe(true);
  });

  it('asks for the last day of somebody who leaves and says what it does', async () => {
    const { user } = renderApp('/adgange/personer/sagsbehandler', {
      as: personas['it-admin'],
      answers: ANSWERS,
    });
    await user.click(await screen.findByRole('button', { name: 'Fratræder' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Alle stillinger slutter/)).toBeVisible();
    expect(dialog.getByLabelText(/Sidste dag/)).toBeVisible();
    await expectAccessible();
  });
});
