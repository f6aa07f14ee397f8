import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, pageOf, personas, renderApp } from '@/testing';

const programme = {
  code: 'NY-NY',
  name: 'Nye Rammer',
  subProgrammes: ['Implementering i bund'],
  years: [2016],
};
const registered = { ...programme, projectId: 'project-1', version: 3 };
const ANSWERS = {
  'GET /api/budget/v1/programme-economies': pageOf(programme),
  'GET /api/budget/v1/programmes/NY-NY': registered,
  'PUT /api/budget/v1/programmes/NY-NY': registered,
  'PUT /api/budget/v1/programmes/TIDLIG': registered,
  'POST /api/budget/v1/programme-economies/NY-NY/entries': {},
};

describe('the programmes', () => {
  it('are read by everybody with the budget, and changed by a controller', async () => {
    renderApp('/programmer', { as: personas.direktoer, answers: ANSWERS });
    const card = within(await screen.findByRole('region', { name: 'Nye Rammer (NY-NY)' }));
    expect(card.getByText('Implementering i bund')).toBeVisible();
    expect(card.getByRole('link', { name: '2016' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Nyt program' })).toBeNull();
    await expectAccessible();
  });

  it('are registered under a code nobody has', async () => {
    const { user, sent } = renderApp('/programmer', { as: personas.controller, answers: ANSWERS });
    await screen.findByRole('region', { name: 'Nye Rammer (NY-NY)' });
    await user.click(screen.getByRole('button', { name: 'Nyt program' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Registrér et program' }));
    await user.type(dialog.getByLabelText(/Kode/), 'NY-NY');
    await user.type(dialog.getByLabelText('Navn'), 'Tidlig indsats');
    await user.click(dialog.getByRole('button', { name: 'Gem programmet' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('allerede et program');
    await user.clear(dialog.getByLabelText(/Kode/));
    await user.type(dialog.getByLabelText(/Kode/), 'TIDLIG');
    await user.type(dialog.getByLabelText(/Delprogrammer/), 'Del A{enter}{enter}Del B');
    await user.click(dialog.getByRole('button', { name: 'Gem programmet' }));
    await screen.findByText('Programmet er gemt');
    const put = sent.find((each) => each.method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"0"');
    expect(put?.body).toEqual({ name: 'Tidlig indsats', subProgrammes: ['Del A', 'Del B'] });
  });

  it('keep their project when they are edited', async () => {
    const { user, sent } = renderApp('/programmer', { as: personas.controller, answers: ANSWERS });
    await user.click(await screen.findByRole('button', { name: 'Ret Nye Rammer' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ret Nye Rammer' }));
    await user.click(dialog.getByRole('button', { name: 'Gem programmet' }));
    await screen.findByText('Programmet er gemt');
    const put = sent.find((each) => each.method === 'PUT');
    expect(put?.headers.get('If-Match')).toBe('"3"');
    expect(put?.body).toMatchObject({ projectId: 'project-1' });
  });

  it('get targets in whole kroner', async () => {
    const { user, sent } = renderApp('/programmer', { as: personas.controller, answers: ANSWERS });
    await user.click(await screen.findByRole('button', { name: 'Sæt måltal for Nye Rammer' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Måltal for Nye Rammer' }));
    await user.type(dialog.getByLabelText('År'), '2017');
    await user.type(dialog.getByLabelText('Beløb i kroner'), '700.000,50');
    await user.type(dialog.getByLabelText('Begrundelse'), 'Budgetaftalen');
    await user.click(dialog.getByRole('button', { name: 'Bogfør måltallet' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('hele kroner');
    await user.clear(dialog.getByLabelText('Beløb i kroner'));
    await user.type(dialog.getByLabelText('Beløb i kroner'), '700.000');
    await user.click(dialog.getByRole('button', { name: 'Bogfør måltallet' }));
    await screen.findByText('Måltallet er bogført');
    expect(sent.find((each) => each.method === 'POST')?.body).toMatchObject({
      year: 2017,
      kind: 'TARGET',
      amount: 700_000,
    });
  });
});
