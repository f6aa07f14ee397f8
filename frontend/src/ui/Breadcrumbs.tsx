import type { ReactNode } from 'react';
import { useT } from './messages';

interface BreadcrumbsProps {
  /** Links from the outermost in; the last is the page itself, as text. */
  trail: readonly ReactNode[];
}

/** The way back out of a screen. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  const t = useT();
  return (
    <nav aria-label={t('breadcrumbs')} className="no-print">
      <ol className="crumbs">
        {trail.map((crumb, index) => (
          // The trail is fixed for a screen, so its place is its identity.
          <li key={index} aria-current={index === trail.length - 1 ? 'page' : undefined}>
            {crumb}
          </li>
        ))}
      </ol>
    </nav>
  );
}
