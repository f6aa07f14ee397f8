import { useEffect, useRef, type ReactNode } from 'react';
import { takePageFocus } from '@/lib/routing/pageFocus';

interface PageHeadingProps {
  /** The h1, also the document's title. */
  title: string;
  /** A line below. */
  intro?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
}

const SITE = 'Direktionsportal';

/** The heading of a screen: sets the document's title and takes the focus after a change of route. */
export function PageHeading({ title, intro, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${SITE}`;
    // Only a heading that is new may take the focus, not the old one drawn again on its way out.
    if (takePageFocus()) heading.current?.focus();
  }, [title]);
  return (
    <header className="page-heading">
      <div className="page-heading-text">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro && <p>{intro}</p>}
      </div>
      {actions && <div className="cluster no-print">{actions}</div>}
    </header>
  );
}
