import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible, pageOf, personas, renderApp } from '@/testing';

const SEARCH = 'GET /api/meetings/v1/search';
const SUGGESTIONS = 'GET /api/meetings/v1/search/suggestions';

const PORTFOLIO = {
  'GET /api/portfolio/v1/projects': pageOf(),
  'GET /api/portfolio/v1/lessons': pageOf(),
};

const hit = {
  id: 'item-1',
  kind: 'ITEM',
  title: [
    { text: 'Frivillighed', marked: true },
    { text: ' i Nordhøj', marked: false },
  ],
  sentence: [
    { text: 'Der er brug for ', marked: false },
    { text: 'frivillige', marked: true },
    { text: '.', marked: false },
  ],
  meetingId: 'meeting-1',
  itemId: 'item-1',
  itemNumber: 3,
  bodyCode: 'DIR',
  bodyName: 'Direktionen',
  date: '2026-12-01',
  closed: false,
  caseId: 'case-1',
  caseNumber: '26/10482',
  outcome: 'APPROVED',
  responsibleName: null,
};
const counts = {
  kinds: [
    { value: 'ITEM', name: 'ITEM', count: 1 },
    { value: 'DECISION', name: 'DECISION', count: 4 },
  ],
  bodies: [{ value: 'DIR', name: 'Direktionen', count: 1 }],
  outcomes: [{ value: 'APPROVED', name: 'APPROVED', count: 1 }],
  closed: [{ value: 'false', name: 'false', count: 1 }],
  responsibles: [],
};
const found = {
  items: [hit],
  page: 1,
  pageSize: 20,
  total: 1,
  complete: true,
  counts,
  didYouMean: null,
};
const nothing = {
  ...found,
  items: [],
  total: 0,
  counts: { kinds: [], bodies: [], outcomes: [], closed: [], responsibles: [] },
  didYouMean: 'frivillighed',
};

describe('the search', () => {
  it('shows what was found with its sentence, and narrows it down in the address', async () => {
    const { user, router, sent } = renderApp('/soeg?q=frivillig', {
      answers: { ...PORTFOLIO, [SEARCH]: found },
    });
    const title = await screen.findByRole('link', { name: 'Frivillighed i Nordhøj' });
    expect(title).toHaveAttribute('href', '/moeder/meeting-1/punkter/item-1');
    expect(screen.getByText('frivillige').tagName).toBe('MARK');
    expect(screen.getByText('26/10482')).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Beslutninger 4' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ slags: 'DECISION' }));
    const [body] = screen.getAllByRole('combobox', { name: 'Organ' });
    await user.selectOptions(body as HTMLElement, 'Direktionen (1)');
    await waitFor(() =>
      expect(sent.at(-1)?.query.toString()).toContain('q=frivillig&kind=DECISION&body=DIR'),
    );
  });

  it('leads to a case being written, and asks for a year', async () => {
    const draft = {
      ...hit,
      id: 'draft-1',
      kind: 'DRAFT',
      meetingId: null,
      itemId: null,
      itemNumber: null,
      bodyCode: null,
      bodyName: null,
      outcome: null,
    };
    const { user, sent } = renderApp('/soeg?q=frivillig', {
      answers: { ...PORTFOLIO, [SEARCH]: { ...found, items: [draft] } },
    });
    const title = await screen.findByRole('link', { name: 'Frivillighed i Nordhøj' });
    expect(title).toHaveAttribute('href', '/mine-sager/draft-1');
    expect(screen.getByText(/^ændret /)).toBeVisible();
    await expectAccessible();
    const [year] = screen.getAllByRole('combobox', { name: 'År' });
    const chosen = String(new Date().getFullYear());
    await user.selectOptions(year as HTMLElement, chosen);
    await waitFor(() =>
      expect(sent.at(-1)?.query.toString()).toContain(`from=${chosen}-01-01&to=${chosen}-12-31`),
    );
  });

  it('finds projects and lessons by the same words, for those who may read them', async () => {
    const answers = {
      [SEARCH]: nothing,
      'GET /api/portfolio/v1/projects': pageOf({
        id: 'project-1',
        name: 'Ny frivillighedspolitik',
        description: 'En politik for frivillige.',
      }),
      'GET /api/portfolio/v1/lessons': pageOf({
        id: 'lesson-1',
        projectId: 'project-2',
        projectName: 'Acadre',
        title: 'Spørg de frivillige',
        text: 'Fra begyndelsen.',
      }),
    };
    const { sent, unmount } = renderApp('/soeg?q=frivillig', { answers });
    const portfolio = await screen.findByRole('region', { name: 'I porteføljen' });
    const project = await within(portfolio).findByRole('link', { name: 'Ny frivillighedspolitik' });
    expect(project).toHaveAttribute('href', '/portefoelje/project-1');
    expect(await within(portfolio).findByText('Erfaring fra Acadre')).toBeVisible();
    const asked = sent.find((request) => request.path.endsWith('/projects'));
    expect(asked?.query.get('everOnTheList')).toBe('true');
    await expectAccessible();
    unmount();
    renderApp('/soeg?q=frivillig', { as: personas.medarbejder, answers });
    await screen.findByRole('link', { name: 'Ny frivillighedspolitik' });
    expect(screen.queryByText('Erfaring fra Acadre')).toBeNull();
  });

  it('offers the words that were probably meant', async () => {
    const { user, router } = renderApp('/soeg?q=frivilighed', {
      answers: { ...PORTFOLIO, [SEARCH]: nothing },
    });
    await user.click(await screen.findByRole('button', { name: 'frivillighed' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'frivillighed' }));
    await expectAccessible();
  });

  it('says when only the newest were looked through', async () => {
    const { unmount } = renderApp('/soeg?q="ny skole"', {
      answers: { ...PORTFOLIO, [SEARCH]: { ...nothing, complete: false, didYouMean: null } },
    });
    expect(await screen.findByText(/kun de nyeste er set igennem/)).toBeVisible();
    unmount();
    renderApp('/soeg?q="ny skole"', {
      answers: { ...PORTFOLIO, [SEARCH]: { ...found, complete: false } },
    });
    expect(await screen.findByText(/^Mindst 1 fundet/)).toBeVisible();
  });

  it('opens by / on any screen, suggests while one types, and is worked by the keyboard', async () => {
    const { user, router } = renderApp('/huskeliste', {
      answers: {
        'GET /api/meetings/v1/bodies': pageOf(),
        'GET /api/meetings/v1/reminders': pageOf(),
        ...PORTFOLIO,
        [SEARCH]: found,
        [SUGGESTIONS]: [
          { kind: 'CASE_NUMBER', text: '26/10482', caseId: 'case-1', responsible: null },
          { kind: 'TITLE', text: 'Frivillighed i Nordhøj', caseId: null, responsible: null },
        ],
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Huskeliste' });
    await user.keyboard('/');
    const dialog = await screen.findByRole('dialog', { name: 'Søg' });
    const box = within(dialog).getByRole('combobox');
    await waitFor(() => expect(box).toHaveFocus());
    await user.type(box, 'friv');
    const options = await within(dialog).findAllByRole('option');
    expect(options).toHaveLength(2);
    expect(box).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(box).toHaveAttribute('aria-activedescendant', options[1]?.id);
    await user.keyboard('{Enter}');
    await screen.findByRole('link', { name: 'Frivillighed i Nordhøj' });
    expect(router.state.location.search).toMatchObject({ q: '"Frivillighed i Nordhøj"' });
  });

  it('opens by Ctrl+K, also while one types elsewhere', async () => {
    const { user } = renderApp('/huskeliste', {
      answers: {
        'GET /api/meetings/v1/bodies': pageOf(),
        'GET /api/meetings/v1/reminders': pageOf(),
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Huskeliste' });
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Søg' })).toBeVisible();
  });

  it('says what to do before anything is asked', async () => {
    renderApp('/soeg');
    expect(await screen.findByText('Hvad leder du efter?')).toBeVisible();
    await expectAccessible();
  });
});
