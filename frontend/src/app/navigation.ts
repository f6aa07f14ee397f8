import { useRouter } from '@tanstack/react-router';
import {
  hasRole,
  READERS_OF_ECONOMY,
  READERS_OF_PORTFOLIO,
  useSession,
  type Role,
} from '@/lib/session';
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
  roles?: readonly Role[];
}

const GROUPS: readonly (readonly NavigationEntry[])[] = [
  [
    { path: '/', label: 'nav.overview', icon: 'overview', key: 'o' },
    { path: '/moeder', label: 'nav.meetings', icon: 'meetings', key: 'm' },
    { path: '/sager', label: 'nav.cases', icon: 'cases', key: 's' },
    { path: '/huskeliste', label: 'nav.reminders', icon: 'reminders', key: 'h' },
  ],
  [
    {
      path: '/portefoelje',
      label: 'nav.portfolio',
      icon: 'portfolio',
      key: 'f',
      roles: READERS_OF_PORTFOLIO,
    },
    { path: '/puljer', label: 'nav.pools', icon: 'pools', key: 'p', roles: READERS_OF_ECONOMY },
    {
      path: '/gevinster',
      label: 'nav.benefits',
      icon: 'benefits',
      key: 'v',
      roles: READERS_OF_ECONOMY,
    },
  ],
  [
    { path: '/adgange', label: 'nav.access', icon: 'access', key: 'a' },
    { path: '/import', label: 'nav.import', icon: 'import', key: 'i', roles: ['secretariat'] },
  ],
];

/** The menu's groups with what exists and the person may use; empty groups are left out. */
export function useNavigation(): NavigationEntry[][] {
  const router = useRouter();
  const session = useSession();
  return GROUPS.map((group) =>
    group.filter(
      (entry) =>
        entry.path in router.routesByPath && (!entry.roles || hasRole(session, entry.roles)),
    ),
  ).filter((group) => group.length > 0);
}
