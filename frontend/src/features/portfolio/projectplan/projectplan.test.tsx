import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, personas, renderApp } from '@/testing';
import { working, analysis, telephones, waits, answers } from './projectplan.fixtures';

describe('the plan of a project', () => {
  const detail = {
    id: 'telephones',
    name: 'Telefonsystem',
    level: 2,
    kind: 'PROJECT',
    programme: null,
    parentId: null,
    state: 'RUNNING',
  };
  const planAnswers = {
    'GET /api/portfolio/v1/projects/telephones': detail,
    'GET /api/portfolio/v1/projects/telephones/plan': {
      onDate: '2016-01-31',
      project: telephones,
      chain: [analysis],
      dependencies: [waits],
    },
    ...answers,
  };

  it('shows the chain and the critical path, and what the manager may do', async () => {
    renderApp('/portefoelje/telephones/tidsplan', {
      as: personas.projektleder,
      answers: planAnswers,
    });
    expect(await screen.findByRole('region', { name: 'Kritisk vej: Telefonsystem' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Meld I drift nået' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Venter på' })).toHaveTextContent(
      'Henvendelsesanalyse: Analysen er færdig',
    );
    await expectAccessible();
  });

  it('asks for a reason before a baseline moves, and says at the field what is wrong', async () => {
    const { user, sent } = renderApp('/portefoelje/telephones/tidsplan', {
      as: personas.projektleder,
      answers: {
        ...planAnswers,
        'POST /api/portfolio/v1/milestones/m-working/baseline': answer(400, {
          title: 'Noget er forkert',
          errors: [{ field: 'reason', message: 'Skal udfyldes' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Sæt baseline for I drift' }));
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Skal udfyldes')).toBeVisible();
    expect(screen.getByLabelText('Beslutning eller begrundelse')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      day: '2016-07-01',
      reason: '',
    });
    await expectAccessible();
  });

  it('names the ring that a dependency would close', async () => {
    const { user, sent } = renderApp('/portefoelje/telephones/tidsplan', {
      as: personas.projektleder,
      answers: {
        ...planAnswers,
        'POST /api/portfolio/v1/dependencies': answer(409, {
          type: '/problems/dependency-cycle',
          title: 'Projekterne ville vente på hinanden i ring',
          detail: 'Hver venter på den næste: Telefonsystem → Henvendelsesanalyse → Telefonsystem.',
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj afhængighed' }));
    await user.selectOptions(await screen.findByLabelText('Projekt'), 'Henvendelsesanalyse');
    await user.selectOptions(screen.getByLabelText('Milepæl'), 'Analysen er færdig');
    await user.type(screen.getByLabelText(/Dage imellem/), '14');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(
      await screen.findByText(/Telefonsystem → Henvendelsesanalyse → Telefonsystem/),
    ).toBeVisible();
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      projectId: 'telephones',
      awaitedMilestoneId: 'm-analysed',
      leadDays: 14,
    });
  });

  it('adds a milestone and the span of the project', async () => {
    const { user, sent } = renderApp('/portefoelje/telephones/tidsplan', {
      as: personas.projektleder,
      answers: {
        ...planAnswers,
        'POST /api/portfolio/v1/milestones': answer(201, working),
        'PUT /api/portfolio/v1/projects/telephones/plan': {},
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tilføj milepæl' }));
    await user.type(screen.getByLabelText('Navn'), 'Udbud');
    fireEvent.change(screen.getByLabelText('Forventes'), { target: { value: '2016-05-02' } });
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Ret start og slut' }));
    fireEvent.change(screen.getByLabelText(/^Slut/), { target: { value: '2017-03-31' } });
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull());
    const bodies = sent.filter(({ method }) => method !== 'GET').map(({ body }) => body);
    expect(bodies).toEqual([
      { projectId: 'telephones', name: 'Udbud', forecast: '2016-05-02' },
      { start: '2016-01-01', end: '2017-03-31' },
    ]);
  });

  it('changes how long after what it waits for something can come, back to as planned too', async () => {
    const changed = { ...waits, version: waits.version + 1 };
    const { user, sent } = renderApp('/portefoelje/telephones/tidsplan', {
      as: personas.projektleder,
      answers: {
        ...planAnswers,
        [`PATCH /api/portfolio/v1/dependencies/${waits.id}`]: changed,
      },
    });
    const change = await screen.findByRole('button', { name: /^Ret, hvordan Telefonsystem/ });
    await user.click(change);
    await user.type(screen.getByLabelText(/Dage imellem/), '30');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(change);
    await user.clear(screen.getByLabelText(/Dage imellem/));
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(
        sent.filter((request) => request.method === 'PATCH').map((request) => request.body),
      ).toEqual([{ leadDays: 30 }, { asPlanned: true }]),
    );
  });

  it('changes what is promised outside, and says at the field what is wrong', async () => {
    const outside = {
      ...waits,
      awaitedProjectId: null,
      awaitedProject: null,
      awaitedMilestoneId: null,
      awaitedMilestone: null,
      awaitedOutside: 'Ministeriets svar',
      expectedOn: '2016-03-01',
      leadDays: 7,
    };
    const { user, sent } = renderApp('/portefoelje/telephones/tidsplan', {
      as: personas.projektleder,
      answers: {
        ...planAnswers,
        'GET /api/portfolio/v1/projects/telephones/plan': {
          onDate: '2016-01-31',
          project: telephones,
          chain: [],
          dependencies: [outside],
        },
        [`PATCH /api/portfolio/v1/dependencies/${waits.id}`]: answer(400, {
          title: 'Noget er forkert',
          errors: [{ field: 'expectedOn', message: 'Dagen kan ikke være så langt ude' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: /venter på Ministeriets svar$/ }));
    fireEvent.change(screen.getByLabelText(/Ventes klar/), { target: { value: '2016-04-01' } });
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByText('Dagen kan ikke være så langt ude')).toBeVisible();
    expect(sent.find((request) => request.method === 'PATCH')?.body).toEqual({
      leadDays: 7,
      awaitedOutside: 'Ministeriets svar',
      expectedOn: '2016-04-01',
    });
  });
});
