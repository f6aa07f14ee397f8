import { useQuery } from '@tanstack/react-query';
import { Tag } from '@/ui';
import { readingQuery } from './api';
import { useT } from './messages';

/** How many items of a meeting are unread, and how many have changed since they were read. */
export function UnreadSummary({ meetingId }: { meetingId: string }) {
  const t = useT();
  const { data } = useQuery(readingQuery(meetingId));
  if (!data || data.unreadCount + data.changedCount === 0) return null;
  return (
    <>
      {data.unreadCount > 0 && (
        <Tag tone="brand">{t('summary.unread', { count: data.unreadCount })}</Tag>
      )}{' '}
      {data.changedCount > 0 && <Tag>{t('summary.changed', { count: data.changedCount })}</Tag>}
    </>
  );
}
