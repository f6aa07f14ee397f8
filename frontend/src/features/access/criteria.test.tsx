import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, pageOf, personas, renderApp } from '@/testing';

const BYC = { code: 'BYC', name: 'Byrådscenteret' };
const karen = { username: 'centerchef-byc', name: 'Karen Vestergaard', unit: BYC };
const board = {
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  personalGrants: true,
  widestScope: 'OPEN',
  longestMonths: 12,
  superfluousBesidePosition: true,
};
const sentBoard = {
  bodyGroup: 'BOARD',
  personalGrants: true,
  widestScope: 'OPEN',
  longestMonths: 12,
  superfluousBesidePosition: true,
};
const inForce = {
  id: 'criteria-1',
  proposedBy: karen,
  proposedAt: '2026-01-05T08:00:00Z',
  state: 'DECIDED',
  inForce: true,
  decidedOn: '2026-01-12',
  reference: 'Direktionens møde den 12. januar 2026',
  meetingDate: null,
  itemId: null,
  criteria: [board],
};
const proposal = {
  ...inForce,
  id: 'criteria-2',
  state: 'ON_AGENDA',
  inForce: false,
  decidedOn: null,
  reference: null,
  meetingDate: '2026-03-10',
  criteria: [{ ...board, personalGrants: false, widestScope: 'OPEN', longestMonths: null }],
};
const lineOf = (number: number, name: string, outcome: string) => ({
  grantId: `grant-${number}`,
  person: { username: `person-${number}`, name, unit: { code: 'HRC', name: 'HR Centeret' } },
  bodyGroup: 'BOARD',
  bodyGroupName: 'Direktionen',
  scope: 'OPEN_AND_CLOSED',
  validFrom: '2026-01-04',
  validTo: null,
  failed: ['WIDEST_SCOPE'],
  why: ['Den når lukkede punkter, og der gives kun adgang til åbne'],
  outcome,
});
const alignment = {
  lines: [lineOf(1, 'Line Agerbo', 'ENDS'), lineOf(2, 'Karen Vestergaard', 'LEFT_FOR_ANOTHER')],
};
const PREVIEWS = 'POST /api/access/v1/criteria-alignments/previews';
const ALIGNMENTS = 'POST /api/access/v1/criteria-alignments';
const ANSWERS = {
  'GET /api/access/v1/people/me': {
    ...karen,
    title: 'Centerchef',
    positions: [],
    rights: [],
    actions: ['see-reviews', 'keep-reviews'],
  },
  'GET /api/access/v1/reviews': pageOf(),
  'GET /api/access/v1/body-groups': { items: [{ code: 'BOARD', name: 'Direktionen', bodies: [] }] },
  'GET /api/access/v1/access-criteria': pageOf(inForce),
  'GET /api/access/v1/access-criteria/criteria-2': proposal,
  [PREVIEWS]: answer(200, alignment),
  [ALIGNMENTS]: answer(200, alignment),
};
const SHOW = { name: 'Vis hvad der ændres' };
const ALIGN = { name: 'Bring adgangene i overensstemmelse' };

function opened(answers: Record<string, unknown> = {}, path = '/adgange/gennemgange') {
  return renderApp(path, {
    as: personas['centerchef-byc'],
    answers: { ...ANSWERS, ...answers },
  });
}

describe('new criteria', () => {
  it('show what would change before anything ends', async () => {
    const { user, sent } = opened();
    expect(
      await screen.findByText(
        'Besluttet den 12. januar 2026: Direktionens møde den 12. januar 2026',
      ),
    ).toBeInTheDocument();
    await user.click(await screen.findByRole('button', SHOW));
    const table = await screen.findByRole('table', { name: 'Det, der ændres' });
    expect(within(table).getByRole('row', { name: /Line Agerbo.*Ophører/ })).toBeInTheDocument();
    expect(
      within(table).getByRole('row', { name: /Karen Vestergaard.*en anden skal gøre det/ }),
    ).toBeInTheDocument();
    await expectAccessible();
    await user.click(screen.getByRole('button', ALIGN));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Antal adgange, der ophører med det samme: 1.');
    expect(sent.some((request) => request.path.endsWith('/criteria-alignments'))).toBe(false);
    await user.click(within(dialog).getByRole('button', ALIGN));
    await screen.findByText('Adgangene er i overensstemmelse med kriterierne');
    expect(sent.find((request) => request.path.endsWith('/criteria-alignments'))?.body).toEqual({
      criteria: [sentBoard],
      grants: ['grant-1'],
    });
  });

  it('name where they were decided unless they are in force', async () => {
    const { user, sent } = opened();
    await user.click(
      await screen.findByRole('checkbox', {
        name: 'Overflødig, når stillingen giver det samme',
      }),
    );
    await user.click(screen.getByRole('button', SHOW));
    await user.click(await screen.findByRole('button', ALIGN));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv, hvor beslutningen står');
    await user.type(screen.getByLabelText(/Besluttet den/), '2026-01-13');
    await user.type(screen.getByLabelText(/Hvor beslutningen står/), 'Direktionen, punkt 4');
    await user.click(screen.getByRole('button', ALIGN));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', ALIGN));
    await waitFor(() =>
      expect(sent.find((request) => request.path.endsWith('/criteria-alignments'))?.body).toEqual({
        criteria: [{ ...sentBoard, superfluousBesidePosition: false }],
        decision: { decidedOn: '2026-01-13', reference: 'Direktionen, punkt 4' },
        grants: ['grant-1'],
      }),
    );
  });

  it('are shown anew when something has changed meanwhile', async () => {
    const { user, sent } = opened({
      [ALIGNMENTS]: answer(409, {
        type: '/problems/alignment-changed',
        title: 'Det, der ville ændres, er ikke det, der blev vist',
        status: 409,
      }),
    });
    await user.click(await screen.findByRole('button', SHOW));
    await user.click(await screen.findByRole('button', ALIGN));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', ALIGN));
    expect(
      await screen.findByText('Det, der ville ændres, er ikke det, der blev vist'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(sent.filter((request) => request.path.endsWith('/previews'))).toHaveLength(2),
    );
  });

  it('are proposed to the board from what is filled in', async () => {
    const { user, sent } = opened({
      'GET /api/access/v1/access-criteria': pageOf(),
      'POST /api/access/v1/access-criteria': answer(201, proposal),
    });
    expect(
      await screen.findByText(
        'Der er ikke besluttet kriterier. Det, to personer godkender, gives.',
      ),
    ).toBeInTheDocument();
    const group = await screen.findByRole('group', { name: 'Direktionen' });
    const months = within(group).getByLabelText(/Højst antal måneder/);
    await user.type(months, 'et år');
    await user.click(screen.getByRole('button', SHOW));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Direktionen: skriv et helt antal måneder fra 1 til 120',
    );
    await user.clear(months);
    await user.type(months, '12');
    await user.click(screen.getByRole('button', SHOW));
    await user.click(
      await screen.findByRole('button', { name: 'Foreslå på direktionens næste møde' }),
    );
    await screen.findByText('Forslaget er sendt til direktionen');
    expect(
      sent.find((request) => request.path.endsWith('/access-criteria') && request.body)?.body,
    ).toEqual({
      criteria: [
        {
          ...sentBoard,
          widestScope: 'OPEN_AND_CLOSED',
          superfluousBesidePosition: false,
        },
      ],
    });
  });

  it('fill the form from the proposal an agenda item leads to', async () => {
    opened(
      {
        'GET /api/access/v1/access-criteria': ({ query }: { query: URLSearchParams }) =>
          query.get('state') === 'DECIDED' ? pageOf(inForce) : pageOf(proposal),
      },
      '/adgange/gennemgange?kriterier=criteria-2',
    );
    expect(await screen.findByText('Forslaget er lagt ind i skemaet')).toBeInTheDocument();
    expect(
      screen.getByText('Seneste forslag: På direktionens dagsorden den 10. marts 2026'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('checkbox', { name: 'Der gives personlige adgange' }),
    ).not.toBeChecked();
    expect(screen.queryByLabelText(/Højst antal måneder/)).toBeNull();
  });

  it('say that a proposal waits for an agenda', async () => {
    opened({
      'GET /api/access/v1/access-criteria': ({ query }: { query: URLSearchParams }) =>
        query.get('state') === 'DECIDED'
          ? pageOf()
          : pageOf({ ...proposal, state: 'SENT', meetingDate: null }),
    });
    expect(
      await screen.findByText('Seneste forslag: Sendt, og venter på at komme på en dagsorden'),
    ).toBeInTheDocument();
  });

  it('are not written by those who only follow the reviews', async () => {
    renderApp('/adgange/gennemgange', {
      as: personas['revisor'],
      answers: {
        ...ANSWERS,
        'GET /api/access/v1/people/me': { ...karen, positions: [], rights: [], actions: [] },
      },
    });
    expect(
      await screen.findByRole('region', { name: 'Gældende kriterier for personlig adgang' }),
    ).toBeInTheDocument();
    expect(await screen.findByRole('rowheader', { name: 'Direktionen' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Nye kriterier' })).toBeNull();
    await expectAccessible();
  });
});
