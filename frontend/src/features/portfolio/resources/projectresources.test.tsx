import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';
import { ROOT, activity, ANSWERS } from './resources.fixtures';

describe('what a project draws', () => {
  it('is written in a grid that takes a block from a spreadsheet and names bad cells', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/ressourcer', {
      as: personas.projektleder,
      answers: {
        ...ANSWERS,
        [`POST ${ROOT}/projects/project-1/activities`]: answer(400, {
          title: 'Ugyldigt',
          status: 400,
          errors: [{ field: 'draws[1].weeks[0].hours', message: 'For mange timer' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Planlæg aktivitet' }));
    await user.type(screen.getByLabelText('Hvad skal der ske?'), 'Workshop');
    fireEvent.change(screen.getByLabelText('Første dag'), { target: { value: '2026-12-28' } });
    fireEvent.change(screen.getByLabelText('Sidste dag'), { target: { value: '2027-01-08' } });
    await screen.findByRole('option', { name: 'BYC' });
    await user.selectOptions(screen.getByLabelText('Center, række 1'), 'BYC');
    await user.click(screen.getByLabelText('Række 1, uge 53'));
    await user.paste('7,5\tfem\n\t200\n');
    expect(screen.getByLabelText('Række 2, uge 1')).toHaveValue('200');
    await user.click(screen.getByRole('button', { name: 'Gem aktiviteten' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Række 1, uge 1: skriv et tal');
    expect(summary).toHaveTextContent('Række 2: vælg et center');
    await user.clear(screen.getByLabelText('Række 1, uge 1'));
    await user.selectOptions(screen.getByLabelText('Center, række 2'), 'HRC');
    await user.click(screen.getByRole('button', { name: 'Gem aktiviteten' }));
    await screen.findByText('Række 2, uge 1: For mange timer');
    expect(screen.getByLabelText('Række 2, uge 1')).toHaveAttribute('aria-invalid', 'true');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      name: 'Workshop',
      start: '2026-12-28',
      end: '2027-01-08',
      draws: [
        {
          unit: 'BYC',
          kind: 'OPERATIONS',
          person: null,
          weeks: [{ week: '2026-W53', hours: 7.5 }],
        },
        {
          unit: 'HRC',
          kind: 'OPERATIONS',
          person: null,
          weeks: [{ week: '2027-W01', hours: 200 }],
        },
      ],
    });
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  });

  it('is counted in people where that is easier', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/ressourcer', {
      as: personas.projektleder,
      answers: { ...ANSWERS, [`PUT ${ROOT}/activities/activity-1`]: activity },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret Høring' }));
    await user.click(screen.getByRole('radio', { name: 'Personer (37 timer)' }));
    expect(screen.getByLabelText('Række 1, uge 1')).toHaveValue('0,5');
    await user.click(screen.getByRole('button', { name: 'Gem aktiviteten' }));
    await screen.findByText('Høring er gemt');
    const put = sent.find((request) => request.method === 'PUT');
    expect(put?.body).toMatchObject({
      draws: [
        {
          weeks: [
            { week: '2026-W53', people: 0.34 },
            { week: '2027-W01', people: 0.5 },
          ],
        },
      ],
    });
  });

  it('shows what somebody else saved meanwhile, and loses nothing of either', async () => {
    let tries = 0;
    const { user } = renderApp('/portefoelje/project-1/ressourcer', {
      as: personas.projektleder,
      answers: {
        ...ANSWERS,
        [`PUT ${ROOT}/activities/activity-1`]: () =>
          tries++ === 0
            ? answer(412, { title: 'Ændret imens', status: 412 })
            : { ...activity, name: 'Min' },
        [`GET ${ROOT}/activities/activity-1`]: { ...activity, name: 'Deres', version: 7 },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ret Høring' }));
    const name = screen.getByLabelText('Hvad skal der ske?');
    await user.clear(name);
    await user.type(name, 'Min');
    await user.click(screen.getByRole('button', { name: 'Gem aktiviteten' }));
    await screen.findByText(/Sådan ser den ud nu: Deres/);
    expect(name).toHaveValue('Min');
    await user.click(screen.getByRole('button', { name: 'Gem min udgave oven i' }));
    await screen.findByText('Min er gemt');
  });

  it('moves with its hours, and is taken off and put back', async () => {
    const { user, sent } = renderApp('/portefoelje/project-1/ressourcer', {
      as: personas.projektleder,
      answers: {
        ...ANSWERS,
        [`POST ${ROOT}/activities/activity-1/moves`]: { ...activity, start: '2027-02-01' },
        [`DELETE ${ROOT}/activities/activity-1`]: answer(204, undefined),
        [`POST ${ROOT}/projects/project-1/activities`]: answer(201, activity),
      },
    });
    const shown = await screen.findByRole('region', { name: 'Høring' });
    expect(within(shown).getByRole('row', { name: /BYC/ })).toHaveTextContent('12,518,531');
    await expectAccessible();
    await user.click(within(shown).getByRole('button', { name: 'Flyt Høring' }));
    const dialog = await screen.findByRole('dialog', { name: 'Flyt Høring' });
    fireEvent.change(within(dialog).getByLabelText('Ny start'), {
      target: { value: '2027-02-01' },
    });
    await user.click(within(dialog).getByRole('button', { name: 'Flyt' }));
    await screen.findByText('Høring er flyttet');
    expect(sent.find((request) => request.path.endsWith('/moves'))?.body).toEqual({
      start: '2027-02-01',
    });
    await user.click(screen.getByRole('button', { name: 'Fjern Høring' }));
    const toast = await screen.findByText('Høring er fjernet');
    await user.click(within(toast.parentElement!).getByRole('button'));
    await waitFor(() =>
      expect(
        sent.some((request) => request.method === 'POST' && request.path.endsWith('/activities')),
      ).toBe(true),
    );
  });

  it('cannot move onto one of the same name and start, which is said at the field', async () => {
    const { user } = renderApp('/portefoelje/project-1/ressourcer', {
      as: personas.projektleder,
      answers: {
        ...ANSWERS,
        [`POST ${ROOT}/activities/activity-1/moves`]: answer(409, {
          type: '/problems/activity-already-planned',
          title: 'Projektet har allerede en aktivitet med det navn og den start',
          errors: [
            {
              field: 'start',
              message: 'Projektet har allerede en aktivitet med det navn og den start',
            },
          ],
        }),
      },
    });
    const shown = await screen.findByRole('region', { name: 'Høring' });
    await user.click(within(shown).getByRole('button', { name: 'Flyt Høring' }));
    const dialog = await screen.findByRole('dialog', { name: 'Flyt Høring' });
    const start = within(dialog).getByLabelText('Ny start');
    fireEvent.change(start, { target: { value: '2027-02-01' } });
    await user.click(within(dialog).getByRole('button', { name: 'Flyt' }));
    expect(await within(dialog).findByText(/allerede en aktivitet/)).toBeVisible();
    expect(start).toHaveAttribute('aria-invalid', 'true');
  });
});
