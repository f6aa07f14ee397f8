import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, expectAccessible, nobody, pageOf, personas, renderApp } from '@/testing';

const NOTHING = {
  'GET /api/meetings/v1/bodies': pageOf(),
  'GET /api/meetings/v1/meetings': pageOf(),
  'GET /api/meetings/v1/reminders': pageOf(),
  'GET /api/meetings/v1/cases': pageOf(),
};

const menu = () => screen.getByRole('navigation', { name: /Hovedmenu|Main menu/ });

describe('the frame', () => {
  it('shows who is logged in and marks where one is', async () => {
    renderApp('/moeder', { answers: NOTHING });
    await screen.findByRole('heading', { level: 1, name: 'Møder' });
    expect(screen.getByText('Maja Holm')).toBeVisible();
    expect(within(menu()).getByRole('link', { name: 'Møder' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(within(menu()).getByRole('link', { name: 'Overblik' })).not.toHaveAttribute(
      'aria-current',
    );
    await expectAccessible();
  });

  it('moves the focus to the heading and names the document when the screen changes', async () => {
    const { user } = renderApp('/moeder', { answers: NOTHING });
    await screen.findByRole('heading', { level: 1, name: 'Møder' });
    await user.click(within(menu()).getByRole('link', { name: 'Huskeliste' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Huskeliste' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Huskeliste – Direktionsportal');
  });

  it('goes to the meetings by the keys g m, but not while someone types', async () => {
    const { user, router } = renderApp('/sager', { answers: NOTHING });
    const box = await screen.findByRole('searchbox', { name: /Find sag/ });
    await user.type(box, 'gm');
    expect(router.state.location.pathname).toBe('/sager');
    box.blur();
    await user.keyboard('gm');
    await screen.findByRole('heading', { level: 1, name: 'Møder' });
  });

  it('shows the keys by ? and closes them by Escape', async () => {
    const { user } = renderApp('/moeder', { answers: NOTHING });
    await screen.findByRole('heading', { level: 1, name: 'Møder' });
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Genvejstaster' });
    expect(within(dialog).getByText('Gå til Huskeliste')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Luk' }));
    await waitFor(() => expect(dialog).not.toBeVisible());
  });

  it('speaks English when asked to, and says so to screen readers', async () => {
    const { user } = renderApp('/moeder', { answers: NOTHING });
    await screen.findByRole('heading', { level: 1, name: 'Møder' });
    const [english] = screen.getAllByRole('button', { name: 'English' });
    if (english) await user.click(english);
    await screen.findByRole('heading', { level: 1, name: 'Meetings' });
    expect(document.documentElement.lang).toBe('en');
  });

  it('hides entries that the person has no use for', async () => {
    renderApp('/moeder', { as: personas.medarbejder, answers: NOTHING });
    await screen.findByRole('heading', { level: 1, name: 'Møder' });
    expect(within(menu()).queryByRole('link', { name: 'Puljer' })).not.toBeInTheDocument();
    expect(within(menu()).queryByRole('link', { name: 'Import' })).not.toBeInTheDocument();
  });

  it('leads whoever is not logged in to the log-in page and remembers the way', async () => {
    const { router } = renderApp('/huskeliste?organ=DIR', { as: nobody });
    const link = await screen.findByRole('link', { name: 'Log ind' });
    expect(router.state.location.pathname).toBe('/log-ind');
    expect(link).toHaveAttribute(
      'href',
      `/login?returnTo=${encodeURIComponent('/huskeliste?organ=DIR')}`,
    );
    await expectAccessible();
  });

  it('sends nobody to a foreign address after the log-in', async () => {
    renderApp('/log-ind?returnTo=//example.org', { as: nobody });
    expect(await screen.findByRole('link', { name: 'Log ind' })).toHaveAttribute(
      'href',
      '/login?returnTo=%2F',
    );
  });

  it('asks for a new log-in when the session has ended', async () => {
    let isLoggedIn = true;
    const { router } = renderApp('/moeder', {
      answers: {
        ...NOTHING,
        'GET /session': () => (isLoggedIn ? personas.sekretariat : nobody),
        'GET /api/meetings/v1/meetings': () => {
          isLoggedIn = false;
          return answer(401, { title: 'Log ind igen' });
        },
      },
    });
    await screen.findByRole('link', { name: 'Log ind' });
    expect(router.state.location.search).toEqual({ returnTo: '/moeder' });
  });

  it('says that an unknown address does not exist', async () => {
    renderApp('/findes/ikke', { answers: NOTHING });
    await screen.findByRole('heading', { level: 1, name: 'Siden findes ikke' });
    await expectAccessible();
  });

  it('says what happened and what to do when the server does not answer', async () => {
    const { user } = renderApp('/moeder', {
      answers: {
        ...NOTHING,
        'GET /api/meetings/v1/meetings': answer(503, {
          title: 'Adgangene er ikke opdateret',
          requestId: 'r-42',
        }),
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Adgangene er ikke opdateret');
    expect(alert).toHaveTextContent('r-42');
    await user.click(within(alert).getByRole('button', { name: 'Prøv igen' }));
  });
});
