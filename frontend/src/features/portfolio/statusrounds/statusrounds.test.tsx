import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { round, line, board } from './statusrounds.fixtures';
import { programmeEconomy } from '../economy/programme.fixtures';

describe('status rounds', () => {
  const rounds = {
    'GET /api/portfolio/v1/status-rounds': pageOf(round),
    'GET /api/portfolio/v1/status-rounds/round-1': answer(200, board, { ETag: '"0"' }),
    'GET /api/portfolio/v1/status-rounds/proposals': {
      items: [
        {
          programmeId: 'programme-1',
          name: 'november 2026 for Ny-Ny',
          month: '2026-11-01',
          deadline: '2026-12-06',
          projects: ['Velfærdsteknologi'],
        },
      ],
    },
    'GET /api/portfolio/v1/status-rhythms': {
      items: [
        {
          programmeId: 'programme-1',
          programme: 'Ny-Ny',
          everyMonths: 2,
          firstMonth: '2016-01-01',
          deadlineDays: 14,
          version: 1,
        },
      ],
    },
  };

  it('are listed with their answers, lights and the programmes’ rhythm', async () => {
    renderApp('/portefoelje/statusrunder', { as: personas.direktoer, answers: rounds });
    const link = await screen.findByRole('link', { name: 'november 2026' });
    expect(link.closest('tr')).toHaveTextContent('1 af 2');
    expect(screen.getByRole('img', { name: /Lys over tid for hele porteføljen/ })).toBeVisible();
    expect(await screen.findByText(/Hver 2. måned fra januar 2016/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Åbn runde' })).toBeNull();
    await expectAccessible();
  });

  it('are opened as proposed; what is refused stands at its field', async () => {
    const { user, sent } = renderApp('/portefoelje/statusrunder', {
      answers: {
        ...rounds,
        'POST /api/portfolio/v1/status-rounds': answer(400, {
          type: '/problems/invalid-input',
          title: 'Ugyldigt',
          errors: [{ field: 'deadline', message: 'Fristen er overskredet' }],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Åbn november 2026 for Ny-Ny' }));
    const dialog = await screen.findByRole('dialog', { name: 'Åbn en statusrunde' });
    expect(within(dialog).getByLabelText('Frist')).toHaveValue('2026-12-06');
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Åbn runde' }));
    expect(await within(dialog).findAllByText(/Fristen er overskredet/)).not.toHaveLength(0);
    expect(sent.at(-1)?.body).toEqual({
      programmeId: 'programme-1',
      month: '2026-11-01',
      deadline: '2026-12-06',
    });
  });

  it('show who has answered and who is late, and remind one by hand', async () => {
    const { user, sent } = renderApp('/portefoelje/statusrunder/round-1', {
      answers: {
        ...rounds,
        'POST /api/portfolio/v1/status-rounds/round-1/reminders': { reminded: 1 },
      },
    });
    const late = await screen.findByRole('row', { name: /Ny frivillighedspolitik/ });
    expect(late).toHaveTextContent('Mangler');
    expect(screen.getByRole('row', { name: /UTA/ })).toHaveTextContent(
      'Godkendt af Birgitte Nørskov 16. maj 2026',
    );
    expect(screen.getByRole('link', { name: 'Alle notater (PDF)' })).toHaveAttribute(
      'href',
      '/api/portfolio/v1/status-rounds/round-1/pdf',
    );
    await expectAccessible();
    await user.click(
      within(late).getByRole('button', { name: 'Ryk projektlederen for Ny frivillighedspolitik' }),
    );
    await screen.findByText('Der er sendt 1 rykker(e)');
    expect(sent.find((request) => request.path.endsWith('/reminders'))?.body).toEqual({
      projectId: 'project-1',
    });
  });

  it('are closed, and sent to a meeting of the board', async () => {
    const closed = { ...board, round: { ...round, state: 'CLOSED', actions: ['submit'] } };
    const { user, sent } = renderApp('/portefoelje/statusrunder/round-1', {
      answers: {
        ...rounds,
        'GET /api/portfolio/v1/status-rounds/round-1': answer(200, closed, { ETag: '"1"' }),
        'GET /api/meetings/v1/submission-slots': pageOf({
          meetingId: 'meeting-1',
          bodyCode: 'DIR',
          bodyName: 'Direktionen',
          start: '2026-12-01T10:00',
          deadline: '2026-11-26T12:00',
        }),
        'POST /api/portfolio/v1/status-rounds/round-1/submission': closed,
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Send til Direktionen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('button', { name: /Send/ }));
    await waitFor(() =>
      expect(sent.find((request) => request.path.endsWith('/submission'))?.body).toEqual({
        meetingId: 'meeting-1',
      }),
    );
  });

  it('show a programme’s whole economy and targets, and what left the list meanwhile', async () => {
    const programmes = {
      ...board,
      lines: [{ ...line, answer: 'LEFT' }],
      economy: programmeEconomy,
    };
    renderApp('/portefoelje/statusrunder/round-1', {
      as: personas.direktoer,
      answers: {
        ...rounds,
        'GET /api/portfolio/v1/status-rounds/round-1': answer(200, programmes, { ETag: '"0"' }),
      },
    });
    const economy = await screen.findByRole('region', { name: 'Programmets økonomi og måltal' });
    const year = within(economy).getByRole('row', { name: /2016/ });
    expect(year).toHaveTextContent('2.000.000');
    expect(year).toHaveTextContent('500.000');
    expect(within(economy).getByRole('row', { name: /Velfærdsteknologi/ })).toHaveTextContent(
      '1.500.000',
    );
    expect(screen.getByRole('row', { name: /Ny frivillighedspolitik/ })).toHaveTextContent(
      'Udgået',
    );
    await expectAccessible();
  });
});
