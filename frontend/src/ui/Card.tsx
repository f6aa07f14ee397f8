import { useId, type ReactNode } from 'react';
import { classNames } from './classNames';

interface CardProps {
  /** The heading, which also names the region. */
  title?: ReactNode;
  /** A link or tag at the end of the heading's line. */
  aside?: ReactNode;
  /** The content. */
  children: ReactNode;
  /** Further class names, such as a place in a grid. */
  className?: string;
}

/** A white panel; with a title it is a named region. */
export function Card({ title, aside, children, className }: CardProps) {
  const id = useId();
  return (
    <section className={classNames('panel', className)} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="panel-heading">
          <h2 id={id}>{title}</h2>
          {aside && <div>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
