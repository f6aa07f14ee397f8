import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';
import { aListOf, anAttachment } from '@/ui/attachments/attachments.fixtures';
import { aDecision, aMeeting, aMeetingSummary, anItem } from './meetings.fixtures';

const MEETING = {
  'GET /api/meetings/v1/meetings/m1': aMeeting(),
  'GET /api/meetings/v1/items/i1': anItem(),
  'GET /api/meetings/v1/items/i2': anItem({ id: 'i2', number: 2, title: 'Indkøb' }),
  'GET /api/meetings/v1/items/i3': anItem({
    id: 'i3',
    number: 3,
    title: 'Lukket',
    closed: true,
    readable: false,
    caseId: null,
    recommender: null,
    recommendationIntro: null,
    sections: { background: null, presentation: null, economy: null, assessment: null },
    recommendationPoints: [],
    attachments: [],
  }),
};

const h1 = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the list of meetings', () => {
  it('leads back to the case as it was written', async () => {
    renderApp('/moeder/m1/punkter/i1', {
      answers: {
        ...MEETING,
        'GET /api/meetings/v1/cases/c1/plan': {
          routes: [
            { presentationId: null, title: null, state: 'DECIDED', unit: 'BYC', steps: [] },
            {
              presentationId: 'p-1',
              title: 'Direktionens puljer',
              state: 'AT_SECRETARIAT',
              unit: 'HRC',
              steps: [{ id: 's1', itemId: 'i1' }],
            },
          ],
        },
      },
    });
    expect(await screen.findByRole('link', { name: 'Sagsfremstillingen' })).toHaveAttribute(
      'href',
      '/mine-sager/p-1',
    );
  });

  it('asks for the body that is chosen and keeps it in the address', async () => {
    const { user, sent, router } = renderApp('/moeder', {
      answers: {
        'GET /api/meetings/v1/bodies': pageOf({ code: 'DIR', name: 'Direktionen' }),
        'GET /api/meetings/v1/meetings': pageOf(aMeetingSummary()),
      },
    });
    const lists = () => sent.filter((each) => each.path === '/api/meetings/v1/meetings');
    expect(await screen.findByRole('link', { name: 'Direktionen' })).toBeVisible();
    expect(screen.getByText(/tirsdag kl\. 10\.00 · A101 · 3 punkter · 1 lukket/)).toBeVisible();
    await expectAccessible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Organ' }), 'Direktionen');
    await waitFor(() => expect(router.state.location.search).toEqual({ organ: 'DIR' }));
    await waitFor(() => expect(lists().at(-1)?.query.get('body')).toBe('DIR'));

    await user.click(screen.getByRole('tab', { name: 'Holdte møder' }));
    await waitFor(() => expect(lists().at(-1)?.query.get('sort')).toBe('-start'));
  });

  it('says what to do when there are no meetings', async () => {
    renderApp('/moeder', {
      as: personas.medarbejder,
      answers: {
        'GET /api/meetings/v1/bodies': pageOf(),
        'GET /api/meetings/v1/meetings': pageOf(),
      },
    });
    expect(await screen.findByText('Der er ingen møder her')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Nyt møde' })).not.toBeInTheDocument();
  });
});

describe('a meeting', () => {
  it('is read item by item with the keys j and k', async () => {
    const { user } = renderApp('/moeder/m1', { answers: MEETING });
    await h1('Direktionen 6. januar 2015');
    await user.keyboard('j');
    await h1('Direktionens puljer');
    await user.keyboard('j');
    await h1('Indkøb');
    await user.keyboard('k');
    await h1('Direktionens puljer');
    const agenda = screen.getByRole('complementary', { name: 'Dagsorden' });
    expect(within(agenda).getByRole('link', { name: /Direktionens puljer/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('shows only the buttons the server allows', async () => {
    renderApp('/moeder/m1', { answers: MEETING });
    await screen.findByText('Der er ikke noget, du skal gøre ved mødet lige nu.');
    expect(screen.queryByRole('button', { name: 'Udsend tillæg' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tilføj punkt' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('that may not be read says so, and how to go on', async () => {
    renderApp('/moeder/m9', {
      answers: {
        'GET /api/meetings/v1/meetings/m9': answer(404, { title: 'Mødet findes ikke' }),
      },
    });
    await h1('Mødet findes ikke');
    expect(screen.getByRole('alert')).toHaveTextContent('eller du har ikke adgang');
  });
});

describe('an item', () => {
  it('shows its sections, points, attachments and earlier decisions', async () => {
    renderApp('/moeder/m1/punkter/i1', {
      answers: {
        ...MEETING,
        'GET /api/meetings/v1/items/i1/attachments': aListOf(anAttachment()),
        'GET /api/meetings/v1/items/i1': anItem({
          decisions: [
            aDecision(),
            aDecision({
              id: 'd0',
              itemId: 'x',
              date: '2014-11-25',
              outcome: 'POSTPONED',
              text: '',
            }),
          ],
          caseWay: [stop('2014-11-25', 'm0', 'x', false), stop('2015-01-06', 'm1', 'i1', true)],
        }),
      },
    });
    await h1('Direktionens puljer');
    for (const name of ['Beslutning', 'Indstilling', 'Baggrund', 'Sagsfremstilling', 'Bilag']) {
      expect(await screen.findByRole('region', { name })).toBeVisible();
    }
    expect(screen.queryByRole('region', { name: 'Vurdering' })).not.toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /1 · Puljer\.pdf/ })).toBeVisible();
    const way = screen.getByRole('navigation', { name: 'Sagens vej' });
    expect(within(way).getByRole('link', { name: 'Direktionen 25. nov. 2014' })).toHaveAttribute(
      'href',
      '/moeder/m0/punkter/x',
    );
    expect(within(way).getByText('Direktionen 6. jan. 2015').closest('li')).toHaveAttribute(
      'aria-current',
      'step',
    );
    expect(screen.queryByRole('button', { name: 'Redigér' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('that is closed to the reader shows its number and nothing else', async () => {
    renderApp('/moeder/m1/punkter/i3', { answers: MEETING });
    await h1('Lukket');
    expect(screen.getByText(/Punkt 3 af 3/)).toBeVisible();
    expect(screen.getByText(/Punktet er lukket\./)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Baggrund' })).not.toBeInTheDocument();
    await expectAccessible();
  });
});

describe('a decision', () => {
  it('shows that it is carried out and leads to the result', async () => {
    const { router } = renderApp('/beslutninger/d1', {
      answers: {
        'GET /api/meetings/v1/decisions/d1': aDecision({
          consequence: {
            status: 'CARRIED_OUT',
            reason: null,
            link: { label: 'Punktet på mødet 13. januar', path: '/moeder/m2/punkter/i8' },
            at: '2015-01-06T12:00:00Z',
          },
        }),
      },
    });
    await h1('Beslutning om Direktionens puljer');
    expect(screen.getAllByText('Gennemført')[0]).toBeVisible();
    expect(screen.getByRole('link', { name: 'Punktet på mødet 13. januar' })).toHaveAttribute(
      'href',
      '/moeder/m2/punkter/i8',
    );
    expect(router.state.location.pathname).toBe('/beslutninger/d1');
    await expectAccessible();
  });

  it('that could not be carried out says why', async () => {
    renderApp('/beslutninger/d1', {
      answers: {
        'GET /api/meetings/v1/decisions/d1': aDecision({
          consequence: { status: 'FAILED', reason: 'Puljen rækker ikke.', link: null, at: null },
        }),
      },
    });
    expect(await screen.findByText('Puljen rækker ikke.')).toBeVisible();
  });

  it('waits for the minutes while it is a draft', async () => {
    renderApp('/beslutninger/d1', {
      answers: { 'GET /api/meetings/v1/decisions/d1': aDecision({ final: false }) },
    });
    expect(await screen.findByText('Føres ud, når referatet er godkendt.')).toBeVisible();
  });

  it('is listed when it is not carried out, or with all others', async () => {
    const { user, sent } = renderApp('/beslutninger', {
      answers: { 'GET /api/meetings/v1/decisions': pageOf(aDecision()) },
    });
    await screen.findByRole('link', { name: 'Direktionens puljer' });
    expect(sent.at(-1)?.query.getAll('consequence')).toEqual(['PENDING', 'FAILED']);
    await expectAccessible();
    await user.click(screen.getByRole('radio', { name: 'Alle beslutninger' }));
    await waitFor(() => expect(sent.at(-1)?.query.getAll('consequence')).toEqual([]));
  });
});

describe('a case', () => {
  it('shows its whole way, with closed stops as closed', async () => {
    renderApp('/sager/c1', {
      answers: {
        'GET /api/meetings/v1/cases/c1': {
          id: 'c1',
          caseNumber: '14/28758',
          title: 'Direktionens puljer',
          history: [
            occurrence('2015-01-06', true),
            { ...occurrence('2014-11-25', false), title: 'Lukket', meetingId: null, itemId: null },
          ],
        },
        'GET /api/meetings/v1/cases/c1/plan': {
          routes: [
            {
              presentationId: 'p1',
              title: 'Puljer for 2016',
              state: 'AT_SECRETARIAT',
              unit: 'ØDC',
              steps: [
                {
                  id: 's1',
                  bodyCode: 'CF',
                  bodyName: 'Chefforum',
                  state: 'READY',
                  wishedDate: '2015-02-03',
                  meetingDate: null,
                },
              ],
            },
          ],
        },
      },
    });
    await h1('Direktionens puljer');
    expect(await screen.findByRole('link', { name: 'Puljer for 2016' })).toBeVisible();
    expect(screen.getByText('Chefforum 3. februar 2015 (klar)')).toBeVisible();
    expect(screen.getByText('Sag 14/28758 · Behandlet 2 gange, nyeste først')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Direktionen den 6. januar 2015' })).toBeVisible();
    expect(
      screen.queryByRole('link', { name: 'Direktionen den 25. november 2014' }),
    ).not.toBeInTheDocument();
    expect(screen.getByText('Lukket')).toBeVisible();
    await expectAccessible();
  });

  it('is found by what is typed', async () => {
    const { user, sent } = renderApp('/sager', {
      answers: {
        'GET /api/meetings/v1/cases': pageOf({
          id: 'c1',
          caseNumber: '14/28758',
          title: 'Direktionens puljer',
          occurrences: 3,
          lastDate: '2015-01-06',
          lastBodyName: 'Direktionen',
        }),
      },
    });
    await user.type(await screen.findByRole('searchbox', { name: /Find sag/ }), 'pulje');
    await waitFor(() => expect(sent.at(-1)?.query.get('q')).toBe('pulje'));
    expect(screen.getByRole('searchbox', { name: /Find sag/ })).toHaveValue('pulje');
    const menu = screen.getByRole('navigation', { name: 'Hovedmenu' });
    await user.click(within(menu).getByRole('link', { name: 'Sager' }));
    await waitFor(() =>
      expect(screen.getByRole('searchbox', { name: /Find sag/ })).toHaveValue(''),
    );
    await expectAccessible();
  });
});

function stop(date: string, meetingId: string, itemId: string, current: boolean) {
  return {
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    date,
    meetingId,
    itemId,
    outcome: null,
    current,
  };
}

function occurrence(date: string, readable: boolean) {
  return {
    date,
    bodyCode: 'DIR',
    bodyName: 'Direktionen',
    meetingId: 'm1',
    itemId: 'i1',
    number: 3,
    title: 'Direktionens puljer',
    recommendation: ['at puljerne drøftes'],
    decisions: [{ id: 'd1', date, text: 'Udsættes.', outcome: 'POSTPONED' }],
    readable,
    closed: !readable,
  };
}
