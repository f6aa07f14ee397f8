import type { ReactNode } from 'react';

interface VisuallyHiddenProps {
  /** Text for screen readers only. */
  children: ReactNode;
}

/** Text that is read aloud but not seen. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="sr-only">{children}</span>;
}
