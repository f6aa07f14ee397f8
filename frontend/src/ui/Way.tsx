import type { ReactNode } from 'react';
import { useT } from './messages';

/** One stop on a way. */
export interface WayStop {
  /** A stable name. */
  key: string;
  /** A text or a link. */
  label: ReactNode;
  /** Whether this is where one is. */
  current?: boolean;
}

interface WayProps {
  /** The stops in order of time. */
  stops: readonly WayStop[];
  /** What the way is of; read aloud. */
  label?: string;
}

/** A line of stops: the way of a case through the bodies, or the steps of a task. */
export function Way({ stops, label }: WayProps) {
  const t = useT();
  return (
    <nav aria-label={label ?? t('way')}>
      <ol className="way">
        {stops.map((stop) => (
          <li key={stop.key} aria-current={stop.current ? 'step' : undefined}>
            {stop.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
