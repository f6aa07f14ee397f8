import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { Screening } from '@/api/meetings';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';

/** Who an item is kept for, and who can be named; read anew each time it is looked at. */
export function screeningQuery(itemId: string) {
  return queryOptions({
    queryKey: ['meetings', 'screening', itemId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/items/{itemId}/screening', {
          params: { path: { itemId } },
        }),
      ),
    staleTime: 0,
  });
}

/** Keeps an item for the readers named, against the list as it was read. */
export function screenItem(read: Tagged<Screening>, readers: string[]): Promise<Screening> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/items/{itemId}/screening', {
      params: at(read),
      body: { readers },
    }),
  );
}

/** Lets all with the right to closed items read it again. */
export function liftScreening(read: Tagged<Screening>): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/items/{itemId}/screening', { params: at(read) }),
  );
}

function at(read: Tagged<Screening>) {
  return { path: { itemId: read.data.itemId }, header: { 'If-Match': read.etag } };
}
