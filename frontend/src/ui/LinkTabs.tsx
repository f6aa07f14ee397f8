import { Link, useLocation } from '@tanstack/react-router';
import { classNames } from './classNames';

/** One page among several that belong together. */
export interface LinkTab {
  /** Where it is. */
  path: string;
  /** What it is called. */
  label: string;
}

interface LinkTabsProps {
  /** What the pages belong to; names the navigation. */
  label: string;
  /** The pages. */
  tabs: readonly LinkTab[];
}

/** Links between pages that belong together, drawn as tabs; the one shown, or the nearest above it, is marked. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  const { pathname } = useLocation();
  if (tabs.length < 2) return null;
  const current = tabs
    .map((tab) => tab.path)
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((one, other) => other.length - one.length)[0];
  return (
    <nav aria-label={label} className="tabs link-tabs no-print">
      {tabs.map((tab) => (
        <Link
          key={tab.path}
          to={tab.path}
          activeOptions={{ exact: true }}
          className={classNames('tab', tab.path === current && 'tab-current')}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
