import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aProject } from '../project.fixtures';

const risk = {
  id: 'risk-1',
  kind: 'RISK',
  title: 'Leverandøren bliver forsinket',
  description: null,
  probability: 4,
  impact: 5,
  weight: 20,
  action: 'Ugentlig status',
  dueOn: '2026-03-09',
  owner: 'Mikkel Aagaard',
  ownerUsername: 'projektleder',
  state: 'OPEN',
  notedOn: '2026-03-02',
  actions: ['edit'],
  version: 3,
};
const overlap = {
  id: 'interface-1',
  otherId: 'project-2',
  otherName: 'Acadre',
  description: 'Fælles sagsnøgle',
  owner: 'Mikkel Aagaard',
  ownerUsername: 'projektleder',
  state: 'AGREED',
  actions: [],
  version: 0,
};
const PROJECT = '/api/portfolio/v1/projects/project-1';
const ANSWERS = {
  [`GET ${PROJECT}`]: { ...aProject, actions: ['KEEP'] },
  [`GET ${PROJECT}/risks`]: pageOf(risk, {
    ...risk,
    id: 'risk-2',
    title: 'Let',
    weight: 2,
    dueOn: '2099-01-01',
    probability: 1,
    impact: 2,
  }),
  [`GET ${PROJECT}/interfaces`]: pageOf(overlap),
  'GET /api/access/v1/people': pageOf(),
  'GET /api/portfolio/v1/projects': pageOf({ ...aProject, id: 'project-2', name: 'Acadre' }),
};

describe('the risks of a project', () => {
  it('stand in a matrix that is a table too, and in a list', async () => {
    const { user } = renderApp('/portefoelje/project-1/risici', {
      as: personas.projektleder,
      answers: ANSWERS,
    });
    expect(await screen.findByRole('img', { name: /Risikomatrix med 2 risici/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Leverandøren/ })).toHaveTextContent('20 (4 × 5)');
    expect(screen.getByRole('row', { name: /Leverandøren/ })).toHaveTextContent('Overskredet');
    expect(screen.getByRole('row', { name: /^Let/ })).not.toHaveTextContent('Overskredet');
    expect(screen.getByRole('row', { name: /Acadre/ })).toHaveTextContent('Aftalt');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Vis som tabel' }));
    const table = screen.getByRole('table', { name: /Åbne og indtrufne/ });
    expect(within(table).getByRole('row', { name: /4 – sandsynlig/ })).toHaveTextContent('1');
    expect(screen.getByRole('link', { name: /Risici og bekymringer.*XLSX/ })).toHaveAttribute(
      'href',
      `${PROJECT}/risks/sheet?format=xlsx&language=da`,
    );
  });

  it('are added and written anew at the version that was read', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/risici', {
      as: personas.projektleder,
      answers: {
        ...ANSWERS,
        [`POST ${PROJECT}/risks`]: answer(201, risk),
        [`PUT ${PROJECT}/risks/risk-1`]: risk,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj risiko' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tilføj risiko' });
    await user.type(within(dialog).getByLabelText('Titel'), 'Nøgleperson rejser');
    await user.selectOptions(within(dialog).getByLabelText('Konsekvens'), '5');
    await user.type(within(dialog).getByLabelText('Ansvarlig'), 'projektleder');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await screen.findByText('Gemt');
    expect(sent.find((request) => request.method === 'POST')?.body).toMatchObject({
      title: 'Nøgleperson rejser',
      probability: 3,
      impact: 5,
      owner: 'projektleder',
      state: 'OPEN',
    });
    await user.click(screen.getByRole('button', { name: /Redigér Leverandøren/ }));
    await user.click(await screen.findByRole('button', { name: 'Gem' }));
    await screen.findAllByText('Gemt');
    const change = sent.find((request) => request.method === 'PUT');
    expect(change?.headers.get('If-Match')).toBe('"3"');
  });

  it('say what to do when there are none, and offer nothing to those who only read', async () => {
    renderApp('/portefoelje/project-1/risici', {
      as: personas.direktoer,
      answers: {
        ...ANSWERS,
        [`GET ${PROJECT}`]: aProject,
        [`GET ${PROJECT}/risks`]: pageOf(),
        [`GET ${PROJECT}/interfaces`]: pageOf(),
      },
    });
    expect(await screen.findByText('Der er ingen risici her')).toBeVisible();
    expect(await screen.findByText('Der er ingen snitflader')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Tilføj/ })).toBeNull();
    await expectAccessible();
  });
});

describe('the interfaces of a project', () => {
  it('are added with another project', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/risici', {
      as: personas.projektleder,
      answers: { ...ANSWERS, [`POST ${PROJECT}/interfaces`]: answer(201, overlap) },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj snitflade' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tilføj snitflade' });
    await within(dialog).findAllByRole('option', { name: 'Acadre' });
    await user.selectOptions(within(dialog).getByLabelText('Projekt'), 'project-2');
    await user.type(within(dialog).getByLabelText('Hvad skal koordineres?'), 'Sagsnøglen');
    await user.type(within(dialog).getByLabelText('Ansvarlig'), 'projektleder');
    await user.click(within(dialog).getByRole('button', { name: 'Gem' }));
    await screen.findByText('Gemt');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      otherId: 'project-2',
      description: 'Sagsnøglen',
      owner: 'projektleder',
      state: 'OPEN',
    });
  });
});
