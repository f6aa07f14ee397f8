import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { ItemReading } from '@/api/reading';
import { dataOf } from '@/lib/http';

/** How far the person is with a meeting's agenda. */
export function readingQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'reading', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/reading', {
          params: { path: { meetingId } },
        }),
      ),
  });
}

/** The meetings to come with something the person has not read. */
export const unreadMeetingsQuery = queryOptions({
  queryKey: ['meetings', 'reading', 'unread'],
  // Every row of a list asks; reading an item asks anew.
  staleTime: 60_000,
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/unread-meetings', { params: { query: { pageSize: 200 } } }),
    ),
});

/** Notes that the person has read an item. */
export function markRead(itemId: string): Promise<ItemReading> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/items/{itemId}/reading', { params: { path: { itemId } } }),
  );
}

/** Marks an item as unread again. */
export function markUnread(itemId: string): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/items/{itemId}/reading', { params: { path: { itemId } } }),
  );
}
