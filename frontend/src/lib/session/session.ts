import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { portalHeaders, Problem, refuseFailure, rememberCsrfToken } from '@/lib/http';

/** The realm's roles of people. */
export type Role =
  | 'secretariat'
  | 'board-member'
  | 'director'
  | 'centre-manager'
  | 'case-officer'
  | 'project-manager'
  | 'programme-manager'
  | 'controller'
  | 'it-administrator'
  | 'auditor'
  | 'employee'
  | 'mayor';

const READERS_OF_ECONOMY: readonly Role[] = [
  'controller',
  'board-member',
  'director',
  'secretariat',
  'centre-manager',
  'programme-manager',
  'project-manager',
  'mayor',
];

/** Who is logged in, as the gateway says. */
export interface Session {
  authenticated: boolean;
  username: string | null;
  name: string | null;
  roles: Role[];
  unit: string | null;
  csrfToken: string | null;
  expiresAt: string | null;
}

async function fetchSession(): Promise<Session> {
  const response = await fetch('/session', {
    headers: { Accept: 'application/json', ...portalHeaders('GET') },
    credentials: 'same-origin',
  }).catch(() => {
    throw Problem.unreachable();
  });
  const session = (await (await refuseFailure(response)).json()) as Session;
  rememberCsrfToken(session.csrfToken);
  return { ...session, roles: session.roles ?? [] };
}

/** The session, read once and kept until the server says it is over. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: Infinity,
  retry: false,
});

/** The session of the person looking at the page. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether the person has one of the roles; only for what to show, the server decides what is allowed. */
export function useHasRole(...roles: Role[]): boolean {
  return hasRole(useSession(), roles);
}

/** Whether the session has one of the roles. */
export function hasRole(session: Session, roles: readonly Role[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

/** Whether the person may see pools, allocations and the economy of programmes. */
export function readsEconomy(session: Session): boolean {
  return hasRole(session, READERS_OF_ECONOMY);
}

/** Whether the person may see the portfolio: every employee, at least what is public of it, but not the auditor. */
export function readsPortfolio(session: Session): boolean {
  const isEmployee = hasRole(session, ['employee']) && !hasRole(session, ['auditor']);
  return readsEconomy(session) || isEmployee;
}

/** The address that starts a log-in and comes back to the given path. */
export function loginAddress(returnTo: string): string {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`;
}

/** Ends the session; also fine when there was none. */
export async function logOut(): Promise<void> {
  const response = await fetch('/logout', {
    method: 'POST',
    headers: { Accept: 'application/json', ...portalHeaders('POST') },
    credentials: 'same-origin',
  }).catch(() => {
    throw Problem.unreachable();
  });
  await refuseFailure(response);
  rememberCsrfToken(null);
}
