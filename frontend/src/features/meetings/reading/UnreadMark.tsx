import { useQuery } from '@tanstack/react-query';
import { VisuallyHidden } from '@/ui';
import { readingQuery } from './api';
import { useT } from './messages';
import styles from './reading.module.css';

interface UnreadMarkProps {
  meetingId: string;
  itemId: string;
}

/** A dot at an item that is not read: filled when it is new, a ring when something about it is. */
export function UnreadMark({ meetingId, itemId }: UnreadMarkProps) {
  const t = useT();
  const query = useQuery(readingQuery(meetingId));
  const state = query.data?.items.find((item) => item.itemId === itemId)?.state;
  if (state === undefined || state === 'READ') return null;
  return (
    <span className={state === 'UNREAD' ? styles.unread : styles.changed} title={t(state)}>
      <VisuallyHidden>{t(state)}</VisuallyHidden>
    </span>
  );
}
