import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { DIRECTORY, mandate, ONE, SLOTS } from './mandate.fixtures';

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
    await user.type(screen.getByLabelText('Antal'), '1.200');
    await user.click(screen.getByRole('button', { name: 'Tilføj en milepæl' }));
    await user.type(screen.getByLabelText('Milepæl'), 'Valgt leverandør');
    await user.type(screen.getByLabelText('Nås den'), '2026-06-01');
    await user.click(screen.getByRole('button', { name: 'Tilføj en gevinst' }));
    await user.type(screen.getByLabelText('Ændring'), 'Færre tomme lokaler');
    await user.type(screen.getByLabelText('Kr. om året'), '120.000');
    await expectAccessible();
    expect(localStorage.getItem('direktion.draft.whole-mandate.new')).toContain('Tre systemer');

    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    await screen.findByRole('heading', { level: 1, name: 'Fælles bookingsystem' });
    expect(router.state.location.pathname).toBe('/mandater/mandate-1');
    expect(localStorage.getItem('direktion.draft.whole-mandate.new')).toBeNull();
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
      milestones: [{ name: 'Valgt leverandør', date: '2026-06-01' }],
      resources: [{ unit: 'BYC', hours: 1200, people: null, firstWeek: null, lastWeek: null }],
      benefits: [{ change: 'Færre tomme lokaler', yearlyAmount: 120000, certainty: 'ESTIMATED' }],
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

  it('offer directors alone as owners, and everybody as managers', async () => {
    renderApp('/mandater/nyt', { as: personas.projektleder, answers: DIRECTORY });
    const offered = async (label: string) => {
      const list = (await screen.findByLabelText(label)).getAttribute('list') ?? '';
      return [...(document.getElementById(list)?.querySelectorAll('option') ?? [])].map(
        (option) => option.value,
      );
    };
    await waitFor(async () => expect(await offered('Projektejer')).toEqual(['Anders Lykkegaard']));
    expect(await offered('Projektleder')).toEqual(['Anders Lykkegaard', 'Mikkel Aagaard']);
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

  it('are written as a whole, at the version that was read', async () => {
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        ...ONE,
        'PUT /api/portfolio/v1/mandates/mandate-1': { ...mandate, version: 5 },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await user.clear(await screen.findByLabelText('Afgrænsning'));
    await user.type(screen.getByLabelText('Risici'), 'Forsinkelse');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    await screen.findByText('Mandatet er gemt');
    const change = sent.find((request) => request.method === 'PUT');
    expect(change?.body).toMatchObject({
      title: 'Fælles bookingsystem',
      scope: null,
      risks: 'Forsinkelse',
      resources: mandate.resources,
    });
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
        'PUT /api/portfolio/v1/mandates/mandate-1': () =>
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
    const last = sent.filter((request) => request.method === 'PUT').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"5"');
    expect(last?.body).toMatchObject({ scope: 'Biblioteket' });
  });

  it('are sent to the meeting that was chosen', async () => {
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
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
          decisions: [
            {
              date: '2026-02-03',
              outcome: 'APPROVED',
              decisionId: 'decision-1',
              itemId: 'item-1',
              text: null,
            },
          ],
          actions: [],
        },
        'GET /api/meetings/v1/decisions/decision-1': { text: 'Godkendt.' },
      },
    });
    const link = await screen.findByRole('link', { name: 'Se projektet' });
    expect(link).toHaveAttribute('href', '/portefoelje/project-1');
    expect(screen.getByText(/På dagsordenen 3\. feb\. 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Redigér' })).toBeNull();
    await expectAccessible();
  });

  it('say what they lack before they can be sent, beside the fields', async () => {
    const { user } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        'GET /api/portfolio/v1/mandates/mandate-1': {
          ...mandate,
          goals: null,
          lacking: ['goals', 'reviews'],
        },
      },
    });
    const lacking = await screen.findByRole('region', { name: 'Mangler, før det kan sendes' });
    expect(lacking).toHaveTextContent('Mål og effekter');
    expect(lacking).toHaveTextContent('Godkendelse fra alle');
    await user.click(screen.getByRole('button', { name: 'Redigér' }));
    const goals = await screen.findByLabelText('Mål og effekter');
    expect(goals).toHaveAccessibleDescription(/Mangler, før mandatet kan sendes/);
    await user.type(goals, 'Halvt så mange');
    expect(goals).not.toHaveAccessibleDescription(/Mangler, før mandatet kan sendes/);
    expect(screen.getByLabelText('Formål')).not.toHaveAccessibleDescription(/Mangler/);
  });

  it('show their promises, and refuse a milestone outside their time', async () => {
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: { ...DIRECTORY, ...ONE },
    });
    expect(
      await screen.findByText(/BYC: 12 timer om ugen, uge 10 2026 – uge 27 2026/),
    ).toBeVisible();
    expect(screen.getByText('HRC: 2 personer')).toBeVisible();
    expect(screen.getByRole('row', { name: /Færre tomme lokaler/ })).toHaveTextContent('120.000');
    expect(screen.getByRole('link', { name: 'Hent som PDF' })).toHaveAttribute(
      'href',
      '/api/portfolio/v1/mandates/mandate-1/pdf?language=da',
    );
    await user.click(screen.getByRole('button', { name: 'Redigér' }));
    const date = await screen.findByLabelText('Nås den');
    await user.clear(date);
    await user.type(date, '2027-06-01');
    await user.click(screen.getByRole('button', { name: 'Gem mandatet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('uden for mandatets periode');
    expect(sent.some((request) => request.method === 'PUT')).toBe(false);
  });

  it('name the line the server refused', async () => {
    const { user } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        ...ONE,
        'PUT /api/portfolio/v1/mandates/mandate-1': answer(400, {
          title: 'Oplysningerne kan ikke bruges',
          errors: [{ field: 'resources[1].unit', message: 'Centret står allerede' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér' }));
    await user.click(await screen.findByRole('button', { name: 'Gem mandatet' }));
    const errors = await screen.findByRole('alert');
    await user.click(
      within(errors).getByRole('link', { name: /Ressourcer pr. center, linje 2: Centret står/ }),
    );
    expect(screen.getAllByLabelText('Center')[1]).toHaveFocus();
  });

  it('have their reviewers asked by the author', async () => {
    const { user, sent } = renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        ...DIRECTORY,
        ...ONE,
        'POST /api/portfolio/v1/mandates/mandate-1/reviews': mandate,
      },
    });
    await user.type(await screen.findByLabelText('Hvem skal læse det?'), 'Karen Vestergaard');
    await user.click(screen.getByRole('button', { name: 'Bed om gennemlæsning' }));
    await screen.findByText('Karen Vestergaard er bedt om at læse mandatet');
    expect(sent.find((request) => request.method === 'POST')?.body).toEqual({
      reviewer: 'Karen Vestergaard',
    });
  });

  it('that are rejected show the reason to those who may read it, and to their author', async () => {
    const decided = (date: string, outcome: string) => ({
      date,
      outcome,
      decisionId: date,
      itemId: 'item-1',
      text: null,
    });
    const rejected = {
      ...mandate,
      state: 'REJECTED',
      decisions: [
        { ...decided('2026-02-03', 'POSTPONED'), decisionId: 'closed' },
        { ...decided('2026-02-10', 'POSTPONED'), decisionId: 'open' },
        { ...decided('2026-02-17', 'REJECTED'), text: 'Gevinsten er for lille.' },
      ],
      actions: [],
    };
    renderApp('/mandater/mandate-1', {
      as: personas.projektleder,
      answers: {
        'GET /api/portfolio/v1/mandates/mandate-1': rejected,
        'GET /api/meetings/v1/decisions/open': { text: 'Der er ikke råd i år.' },
        'GET /api/meetings/v1/decisions/closed': answer(404, { title: 'Findes ikke' }),
        'GET /api/meetings/v1/decisions/2026-02-17': answer(404, { title: 'Findes ikke' }),
      },
    });
    expect(await screen.findByText('Der er ikke råd i år.')).toBeVisible();
    expect(await screen.findByText('Punktet er lukket for dig.')).toBeVisible();
    expect(screen.getByText('Gevinsten er for lille.')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Se beslutningen' })).toHaveLength(1);
    await expectAccessible();
  });
});
