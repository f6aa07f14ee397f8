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
const me = { ...person, area: null, rights: [], actions: ['see-appointments'] };
const byc = {
  code: 'BYC',
  name: 'Byrådscenteret',
  area: { code: 'OEKONOMI', name: 'Økonomi', director: 'Anders Lykkegaard', version: 0 },
  parent: null,
  units: [{ code: 'BYC-POLIT', name: 'Politisk sekretariat' }],
  positions: [
    {
      id: 'position-2',
      person: { username: 'centerchef-byc', name: 'Karen Vestergaard' },
      kind: 'CENTRE_MANAGER',
      title: 'Centerchef',
      from: '2014-01-01',
      to: null,
    },
  ],
  actions: ['change'],
  version: 3,
};
const ANSWERS = {
  'GET /api/access/v1/people/me': me,
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
    renderApp('/adgange/personer', {
      as: personas.medarbejder,
      answers: { ...ANSWERS, 'GET /api/access/v1/people/me': { ...me, actions: [] } },
    });
    await screen.findByRole('link', { name: 'Sofie Krogh' });
    expect(screen.queryByRole('button', { name: 'Ny person' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Konti til log ind' })).toBeNull();
    expect(screen.queryByRole('heading', { name: /venter på en anden person/ })).toBeNull();
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

describe('units and areas', () => {
  it('show where a unit lies and who is in it', async () => {
    renderApp('/adgange/enheder/BYC', {
      as: personas.medarbejder,
      answers: { ...ANSWERS, 'GET /api/access/v1/units/BYC': { ...byc, actions: [] } },
    });
    await screen.findByRole('link', { name: 'Karen Vestergaard' });
    expect(screen.getByText(/Anders Lykkegaard/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Politisk sekretariat' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ret' })).toBeNull();
    await expectAccessible();
  });

  it('are changed by the IT administrator, with the version seen', async () => {
    const { user, sent } = renderApp('/adgange/enheder/BYC', {
      as: personas['it-admin'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/units/BYC': byc,
        'GET /api/access/v1/areas': [byc.area],
        'PATCH /api/access/v1/units/BYC': byc,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret' }));
    const dialog = within(screen.getByRole('dialog'));
    const name = await dialog.findByLabelText('Navn');
    await user.clear(name);
    await user.type(name, 'Byråd og Ledelse');
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    await screen.findByText('Enheden er rettet');
    const patch = sent.find((each) => each.method === 'PATCH');
    expect(patch?.headers.get('If-Match')).toBe('"3"');
    expect(patch?.body).toEqual({ name: 'Byråd og Ledelse', area: 'OEKONOMI' });
  });

  it('are made within another unit, whose area they share', async () => {
    const { user, sent } = renderApp('/adgange/enheder', {
      as: personas['it-admin'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/areas': [byc.area],
        'POST /api/access/v1/units': byc,
      },
    });
    await screen.findByText('Anders Lykkegaard');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Ny enhed' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText(/Kode/), 'HRC-LON');
    await user.type(dialog.getByLabelText('Navn'), 'Løn');
    await user.selectOptions(dialog.getByLabelText(/Del af/), 'HRC');
    await user.click(dialog.getByRole('button', { name: 'Gem' }));
    await screen.findByText('Enheden er oprettet');
    const post = sent.find((each) => each.method === 'POST');
    expect(post?.body).toEqual({ code: 'HRC-LON', name: 'Løn', parent: 'HRC' });
  });
});

describe('a position', () => {
  it('is ended by the IT administrator after a last day', async () => {
    const { user, sent } = renderApp('/adgange/personer/sagsbehandler', {
      as: personas['it-admin'],
      answers: { ...ANSWERS, 'POST /api/access/v1/positions/position-1/ending': {} },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Afslut stillingen Sagsbehandler' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Afslut' }));
    await screen.findByText('Stillingen er afsluttet');
    expect(sent.some((each) => each.method === 'POST')).toBe(true);
  });
});

describe('a deputy', () => {
  it('is named by an approver for some days', async () => {
    const { user, sent } = renderApp('/adgange', {
      as: personas.direktoer,
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/people/me': { ...me, actions: ['name-deputy'] },
        'GET /api/access/v1/applications': pageOf(),
        'GET /api/access/v1/deputyships': [],
        'POST /api/access/v1/deputyships': {},
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Udpeg stedfortræder' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Sofie Krogh' }));
    const to = await dialog.findByLabelText('Til og med');
    await user.clear(to);
    await user.type(to, '2033-07-01');
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Udpeg' }));
    await screen.findByText('Stedfortræderen er udpeget');
    const post = sent.find((each) => each.method === 'POST');
    expect(post?.body).toMatchObject({ deputy: 'sagsbehandler' });
  });
});
