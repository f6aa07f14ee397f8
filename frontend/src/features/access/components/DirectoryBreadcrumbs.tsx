import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '@/ui';
import { useDirectoryT } from '../directoryMessages';
import { useT } from '../messages';

/** The way from the accesses through the directory to a page in it. */
export function DirectoryBreadcrumbs({
  trail = [],
}: {
  /** What comes below the directory, ending with the page itself; the directory without it. */
  trail?: ReactNode[];
}) {
  const t = useDirectoryT();
  const access = useT();
  const root = (
    <Link key="access" to="/adgange">
      {access('title')}
    </Link>
  );
  const directory = (
    <Link key="directory" to="/adgange/personer">
      {t('title')}
    </Link>
  );
  return (
    <Breadcrumbs trail={trail.length === 0 ? [root, t('title')] : [root, directory, ...trail]} />
  );
}
