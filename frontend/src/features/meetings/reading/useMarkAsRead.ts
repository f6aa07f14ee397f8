import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ItemView } from '@/api/meetings';
import type { ItemReading } from '@/api/reading';
import { markRead, readingQuery } from './api';

/** How long an item is before the eyes until it counts as read. */
const READ_AFTER_MS = 2_000;

/** Marks an item as read once it has been looked at; answers how it stood when it was opened. */
export function useMarkAsRead({ id, meetingId, readable }: ItemView): ItemReading | null {
  const queryClient = useQueryClient();
  const { data } = useQuery({ ...readingQuery(meetingId), enabled: readable });
  const now = data?.items.find((item) => item.itemId === id);
  // Who marks an item as unread while looking at it means to come back to it: only how it was counts.
  const [opened, setOpened] = useState<ItemReading | null>(null);
  if (opened === null && now) setOpened(now);

  useEffect(() => {
    if (opened === null || (opened.state === 'READ' && opened.readAt !== null)) return;
    const timer = window.setTimeout(() => {
      markRead(id).then(
        () => queryClient.invalidateQueries({ queryKey: ['meetings', 'reading'] }),
        // Nothing is lost: it simply stays unread.
        () => {},
      );
    }, READ_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [id, meetingId, opened, queryClient]);
  return opened;
}
