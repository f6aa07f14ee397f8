import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, personas, renderApp } from '@/testing';
import { working, timeline, answers } from './projectplan.fixtures';

/** A pointer event, which the test's document has no kind of its own for. */
function point(target: Element, type: string, pointerId: number, clientX: number) {
  const event = new MouseEvent(type, { bubbles: true, button: 0, clientX, clientY: 90 });
  Object.defineProperty(event, 'pointerId', { value: pointerId });
  fireEvent(target, event);
}

function mark(name: RegExp) {
  return screen.findByRole('button', { name });
}

describe('the timeline', () => {
  it('says in words what each mark shows, and who causes a delay', async () => {
    renderApp('/portefoelje/tidslinje', { as: personas.direktoer, answers });
    const late = await mark(/Telefonsystem: I drift/);
    expect(late).toHaveAccessibleName(
      'Telefonsystem: I drift. Forventes 26. august 2016. Baseline 1. juli 2016. 56 dage forsinket. Skyldes Henvendelsesanalyse: Analysen er færdig',
    );
    expect(
      screen.getByRole('button', { name: /^Prisme.*På pause til 1. april 2016: Regnskabs/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Telefonsystem/ })).toHaveAttribute(
      'href',
      '/portefoelje/telephones/tidsplan',
    );
    await expectAccessible();
  });

  it('is one tab stop whose arrow keys go between projects and milestones', async () => {
    const { user } = renderApp('/portefoelje/tidslinje', { as: personas.direktoer, answers });
    const first = await mark(/^Henvendelsesanalyse\./);
    expect(first).toHaveAttribute('tabindex', '0');
    first.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Henvendelsesanalyse: Analysen/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Prisme/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{End}');
    expect(screen.getByRole('button', { name: /^Telefonsystem: I drift/ })).toHaveFocus();
    expect(first).toHaveAttribute('tabindex', '-1');
  });

  it('shows the critical path of a chosen project, and the address keeps it', async () => {
    const { user, router } = renderApp('/portefoelje/tidslinje', {
      as: personas.direktoer,
      answers,
    });
    (await mark(/^Telefonsystem\./)).focus();
    await user.keyboard('{Enter}');
    const path = await screen.findByRole('region', { name: 'Kritisk vej: Telefonsystem' });
    expect(
      within(path)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      'Analysen er færdig · Henvendelsesanalyse 22. april 2016',
      'I drift 26. august 2016',
    ]);
    expect(router.state.location.search).toMatchObject({ valgt: 'telephones' });
    await user.click(within(path).getByRole('button', { name: 'Vis alle' }));
    expect(screen.queryByRole('region', { name: /Kritisk vej/ })).toBeNull();
  });

  it('zooms and pans by buttons and keys, and the address keeps what is shown', async () => {
    const { user, router } = renderApp('/portefoelje/tidslinje?fra=2016-01-01&dage=366', {
      as: personas.direktoer,
      answers,
    });
    expect(await screen.findByText('Viser 1. januar 2016 – 1. januar 2017')).toBeVisible();
    expect(screen.getByRole('button', { name: 'År' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Måned' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ dage: 31 }));
    (await mark(/^Telefonsystem\./)).focus();
    await user.keyboard('-{PageUp}');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ dage: 43 }));
  });

  it('pans by dragging and pinches with two fingers', async () => {
    renderApp('/portefoelje/tidslinje?fra=2016-01-01&dage=366', {
      as: personas.direktoer,
      answers,
    });
    const picture = await screen.findByRole('group', { name: 'Tidslinje' });
    point(picture, 'pointerdown', 1, 700);
    point(picture, 'pointermove', 1, 600);
    point(picture, 'pointerup', 1, 600);
    expect(await screen.findByText(/^Viser 14. februar 2016 – 14. februar 2017/)).toBeVisible();
    point(picture, 'pointerdown', 1, 600);
    point(picture, 'pointerdown', 2, 700);
    point(picture, 'pointermove', 2, 800);
    // Twice as far apart: half the time, around the middle between the fingers.
    const [from = '', to = ''] = (screen.getByText(/^Viser/).textContent ?? '')
      .replace('Viser ', '')
      .split(' – ');
    expect(from).toContain('2016');
    expect(to).toContain('2016');
  });

  it('moves a milestone by the keyboard and takes it back', async () => {
    const { user, sent } = renderApp('/portefoelje/tidslinje', {
      as: personas.projektleder,
      answers: {
        ...answers,
        'PATCH /api/portfolio/v1/milestones/m-working': ({ body }: { body: unknown }) => ({
          ...working,
          ...(body as object),
          version: 2,
        }),
      },
    });
    (await mark(/Telefonsystem: I drift/)).focus();
    await user.keyboard(' {ArrowRight}{ArrowUp}');
    expect(screen.getByText(/I drift: 9. juli 2016. Piletaster flytter/)).toBeInTheDocument();
    await user.keyboard('{Enter}');
    const toast = await screen.findByText(/I drift meldes til 9. juli 2016, men følger af kæden/);
    const moved = sent.find((request) => request.method === 'PATCH');
    expect(moved?.body).toEqual({ forecast: '2016-07-09' });
    expect(moved?.headers.get('If-Match')).toBe('"1"');
    await user.click(within(toast.parentElement ?? document.body).getByRole('button'));
    await waitFor(() =>
      expect(sent.filter((request) => request.method === 'PATCH').at(-1)?.body).toEqual({
        forecast: '2016-07-01',
      }),
    );
    expect(
      sent
        .filter((request) => request.method === 'PATCH')
        .at(-1)
        ?.headers.get('If-Match'),
    ).toBe('"2"');
  });

  it('lets Escape leave a milestone where it was, and others not move it at all', async () => {
    const { user, sent } = renderApp('/portefoelje/tidslinje', {
      as: personas.projektleder,
      answers,
    });
    (await mark(/Telefonsystem: I drift/)).focus();
    await user.keyboard(' {ArrowRight}{Escape}');
    (await mark(/^Henvendelsesanalyse: Analysen/)).focus();
    await user.keyboard(' {ArrowRight}{Enter}');
    expect(sent.some((request) => request.method === 'PATCH')).toBe(false);
  });

  it('lists milestones and what waits for what, and narrows by owner', async () => {
    const { user, router } = renderApp('/portefoelje/tidslinje', {
      as: personas.direktoer,
      answers,
    });
    await user.click(await screen.findByRole('tab', { name: 'Milepæle' }));
    const row = await screen.findByRole('row', { name: /I drift/ });
    expect(row).toHaveTextContent('Skyldes Henvendelsesanalyse: Analysen er færdig');
    expect(row).toHaveTextContent('56 dage forsinket');
    expect(screen.getByRole('link', { name: /XLSX/ })).toHaveAttribute(
      'href',
      '/api/portfolio/v1/milestones/sheet?format=xlsx&onDate=2016-01-31&language=da',
    );
    await expectAccessible();
    await user.click(screen.getByRole('tab', { name: 'Venter på' }));
    expect(await screen.findByRole('row', { name: /Telefonsystem: I drift/ })).toHaveTextContent(
      '56 dage senere end meldt',
    );
    await user.click(screen.getByRole('tab', { name: 'Milepæle' }));
    await user.selectOptions(screen.getByLabelText('Projektejer'), 'Henrik Dalgaard');
    await waitFor(() => expect(screen.queryByRole('row', { name: /I drift/ })).toBeNull());
    expect(router.state.location.search).toMatchObject({ ejer: 'Henrik Dalgaard' });
    expect(screen.getByRole('link', { name: /XLSX/ })).toHaveAttribute(
      'href',
      '/api/portfolio/v1/milestones/sheet?format=xlsx&onDate=2016-01-31&owner=Henrik+Dalgaard&language=da',
    );
  });

  it('counts the milestones that slipped, by project and by quarter, with a table', async () => {
    const { user } = renderApp('/portefoelje/tidslinje?vis=skred', {
      as: personas.direktoer,
      answers,
    });
    const chart = await screen.findByRole('img', { name: /Telefonsystem: 0 til tiden, 1 skredet/ });
    expect(chart).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kvartal' }));
    expect(
      screen.getByRole('img', { name: /1. kvartal 2016: 0 til tiden, 1 skredet/ }),
    ).toBeInTheDocument();
    await expectAccessible();
  });

  it('puts the list first on a phone', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    renderApp('/portefoelje/tidslinje', { as: personas.direktoer, answers });
    expect(await screen.findByRole('tab', { name: 'Milepæle', selected: true })).toBeVisible();
  });

  it('says what to do while there are no plans', async () => {
    renderApp('/portefoelje/tidslinje', {
      as: personas.direktoer,
      answers: {
        'GET /api/portfolio/v1/portfolio/timeline': { ...timeline, projects: [], dependencies: [] },
      },
    });
    expect(await screen.findByText('Ingen planer at vise')).toBeVisible();
    await expectAccessible();
  });
});
