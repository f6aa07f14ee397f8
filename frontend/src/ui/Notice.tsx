import type { ReactNode } from 'react';
import { classNames } from './classNames';

interface NoticeProps {
  /** What the notice is about; `bad` and `warn` are announced at once. */
  tone?: 'brand' | 'ok' | 'warn' | 'bad';
  /** What happened. */
  title: string;
  /** What to do next. */
  children?: ReactNode;
}

/** A message in its place in the page. */
export function Notice({ tone = 'brand', title, children }: NoticeProps) {
  return (
    <div
      className={classNames('notice', tone !== 'brand' && `notice-${tone}`)}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
