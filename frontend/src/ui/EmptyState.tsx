import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is not there. */
  title: string;
  /** What to do about it. */
  children?: ReactNode;
  /** A button or link that does it. */
  action?: ReactNode;
}

/** Says that a list is empty and what to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
