import { Tag } from '@/ui';
import { useT } from './messages';

interface UnreadTagsProps {
  unreadCount: number;
  changedCount: number;
  newAttachments: number;
}

/** How many items are unread, how many have changed since, and how many attachments are new. */
export function UnreadTags({ unreadCount, changedCount, newAttachments }: UnreadTagsProps) {
  const t = useT();
  return (
    <>
      {unreadCount > 0 && <Tag tone="brand">{t('summary.unread', { count: unreadCount })}</Tag>}{' '}
      {changedCount > 0 && <Tag>{t('summary.changed', { count: changedCount })}</Tag>}{' '}
      {newAttachments > 0 && (
        <Tag>
          {newAttachments === 1
            ? t('attachments.one')
            : t('attachments.many', { count: newAttachments })}
        </Tag>
      )}
    </>
  );
}
