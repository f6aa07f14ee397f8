import type { ReactNode } from 'react';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { useT } from './messages';

/** What a tag says about its thing. */
export type TagTone = 'ok' | 'warn' | 'bad' | 'closed' | 'brand' | 'neutral';

const SYMBOLS: Partial<Record<TagTone, string>> = { ok: '✓', warn: '!', bad: '▲' };

interface TagProps {
  /** The meaning; each has its own symbol, so that colour is never alone. */
  tone?: TagTone;
  /** A short text. */
  children: ReactNode;
}

/** A small label of state. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return (
    <span className={classNames('tag', tone !== 'neutral' && `tag-${tone}`)}>
      {SYMBOLS[tone] && <span aria-hidden="true">{SYMBOLS[tone]}</span>}
      {tone === 'closed' && <Icon name="closed" size={13} />}
      {children}
    </span>
  );
}

/** The mark of a closed item. */
export function ClosedTag() {
  const t = useT();
  return <Tag tone="closed">{t('tag.closed')}</Tag>;
}
