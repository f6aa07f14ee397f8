import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '@/app/App';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';
import type { Role, Session } from '@/lib/session';
import { stubNetwork, type Answers } from './network';

/** The people of the local realm whom tests log in. */
export const personas = {
  sekretariat: person('sekretariat', 'Maja Holm', 'BYC', 'secretariat', 'employee'),
  direktoer: person(
    'direktoer',
    'Birgitte Nørskov',
    'DIREKTION',
    'board-member',
    'director',
    'employee',
  ),
  'centerchef-byc': person(
    'centerchef-byc',
    'Karen Vestergaard',
    'BYC',
    'centre-manager',
    'employee',
  ),
  projektleder: person('projektleder', 'Mikkel Aagaard', 'BYC', 'project-manager', 'employee'),
  controller: person('controller', 'Peter Østergaard', 'ØDC', 'controller', 'employee'),
  'it-admin': person('it-admin', 'Rasmus Winther', 'ØDC', 'it-administrator', 'employee'),
  revisor: person('revisor', 'Inger Mølgaard', 'ekstern revision', 'auditor', 'employee'),
  medarbejder: person('medarbejder', 'Line Agerbo', 'HRC', 'employee'),
} as const;

/** Nobody is logged in. */
export const nobody: Session = {
  authenticated: false,
  username: null,
  name: null,
  roles: [],
  unit: null,
  csrfToken: null,
  expiresAt: null,
};

interface RenderAppOptions {
  /** Who is logged in; the secretariat when missing. */
  as?: Session;
  /** What the services answer. */
  answers?: Answers;
}

/** Draws the whole app at a path; answers the user's hands, what was sent, and the router. */
export function renderApp(
  path: string,
  { as = personas.sekretariat, answers = {} }: RenderAppOptions = {},
) {
  const sent = stubNetwork({ 'GET /session': as, ...answers });
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: 10_000 } });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const user = userEvent.setup({ delay: null });
  const view = render(<App queryClient={queryClient} router={router} />);
  return { ...view, user, sent, router };
}

function person(username: string, name: string, unit: string, ...roles: Role[]): Session {
  return {
    authenticated: true,
    username,
    name,
    roles,
    unit,
    csrfToken: `token-of-${username}`,
    expiresAt: '2026-11-22T18:00:00Z',
  };
}
