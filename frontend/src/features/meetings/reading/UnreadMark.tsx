import { useQuery } from '@tanstack/react-query';
import type { ItemReading } from '@/api/reading';
import { VisuallyHidden } from '@/ui';
import { readingQuery } from './api';
import { useT } from './messages';
import styles from './reading.module.css';

interface UnreadMarkProps {
  meetingId: string;
  itemId: string;
}

/** What is to be read of an item: a dot where it is new, else words for what is. */
export function UnreadMark({ meetingId, itemId }: UnreadMarkProps) {
  const t = useT();
  const query = useQuery(readingQuery(meetingId));
  const reading = query.data?.items.find((item) => item.itemId === itemId);
  if (reading === undefined || reading.state === 'READ') return null;
  return reading.state === 'UNREAD' ? (
    <>
      {/* A space that keeps the dot on the line of the title's last word. */}
      {'\u00A0'}
      <span className={styles.unread} title={t('UNREAD')}>
        <VisuallyHidden>{t('UNREAD')}</VisuallyHidden>
      </span>
    </>
  ) : (
    <span className={styles.changed}>{newsOf(t, reading)}</span>
  );
}

/** `3 nye bilag` where there are no other news, which would need more words than a line has. */
function newsOf(t: ReturnType<typeof useT>, { news, newAttachments }: ItemReading): string {
  if (news.some((kind) => kind !== 'ATTACHMENTS')) return t('CHANGED');
  return newAttachments === 1
    ? t('attachments.one')
    : t('attachments.many', { count: newAttachments });
}
