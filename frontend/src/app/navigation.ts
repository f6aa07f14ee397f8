import { useRouter } from '@tanstack/react-router';
import { hasRole, readsEconomy, readsPortfolio, useSession, type Session } from '@/lib/session';
import type { IconName } from '@/ui';
import type { useT } from './messages';

/** One entry of the menu. */
export interface NavigationEntry {
  path: string;
  label: Parameters<ReturnType<typeof useT>>[0];
  icon: IconName;
  /** The key after `g`. */
  key: string;
  /** Whom it is for; everyone when missing. */
  isFor?: (session: Session) => boolean;
}

const isSecretariat = (session: Session) => hasRole(session, ['secretariat']);

const writesOrApprovesCases = (session: Session) =>
  hasRole(session, [
    'case-officer',
    'centre-manager',
    'project-manager',
    'programme-manager',
    'controller',
    'director',
    'board-member',
    'secretariat',
  ]);

const GROUPS: readonly (readonly NavigationEntry[])[] = [
  [
    { path: '/', label: 'nav.overview', icon: 'overview', key: 'o' },
    { path: '/soeg', label: 'nav.search', icon: 'search', key: 'q' },
    { path: '/moeder', label: 'nav.meetings', icon: 'meetings', key: 'm' },
    {
      path: '/mine-sager',
      label: 'nav.myCases',
      icon: 'edit',
      key: 'k',
      isFor: writesOrApprovesCases,
    },
    { path: '/organer', label: 'nav.bodies', icon: 'bodies', key: 'b' },
    { path: '/sager', label: 'nav.cases', icon: 'cases', key: 's' },
    { path: '/huskeliste', label: 'nav.reminders', icon: 'reminders', key: 'h' },
    { path: '/mangler', label: 'nav.missing', icon: 'check', key: 'd' },
    { path: '/aarshjul', label: 'nav.annualWheel', icon: 'annualWheel', key: 'r' },
    { path: '/forberedelser', label: 'nav.preparations', icon: 'preparations', key: 'e' },
  ],
  [
    {
      path: '/portefoelje',
      label: 'nav.portfolio',
      icon: 'portfolio',
      key: 'f',
      isFor: readsPortfolio,
    },
    { path: '/puljer', label: 'nav.pools', icon: 'pools', key: 'p', isFor: readsEconomy },
    {
      path: '/fordelinger',
      label: 'nav.distributions',
      icon: 'distributions',
      key: 'u',
      isFor: readsEconomy,
    },
    {
      path: '/gevinster',
      label: 'nav.benefits',
      icon: 'benefits',
      key: 'v',
      isFor: readsEconomy,
    },
    {
      path: '/budgetopfoelgninger',
      label: 'nav.followUps',
      icon: 'followUps',
      key: 'n',
      isFor: readsEconomy,
    },
    {
      path: '/programmer',
      label: 'nav.programmes',
      icon: 'programmes',
      key: 'y',
      isFor: readsEconomy,
    },
    {
      path: '/afvigelser',
      label: 'nav.deviations',
      icon: 'deviations',
      key: 'j',
      isFor: readsEconomy,
    },
    {
      path: '/regnskab',
      label: 'nav.accounts',
      icon: 'accounts',
      key: 't',
      isFor: (session) => hasRole(session, ['controller']),
    },
    { path: '/rapporter', label: 'nav.reports', icon: 'file', key: 'l', isFor: readsEconomy },
  ],
  [
    { path: '/adgange', label: 'nav.access', icon: 'access', key: 'a' },
    { path: '/import', label: 'nav.import', icon: 'import', key: 'i', isFor: isSecretariat },
  ],
];

/** The menu's groups with what exists and the person may use; empty groups are left out. */
export function useNavigation(): NavigationEntry[][] {
  const router = useRouter();
  const session = useSession();
  return GROUPS.map((group) =>
    group.filter((entry) => entry.path in router.routesByPath && (entry.isFor?.(session) ?? true)),
  ).filter((group) => group.length > 0);
}
