import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** The coming meetings of a body that take proposals. */
export function submissionSlotsQuery(bodyCode: string) {
  return queryOptions({
    queryKey: ['meetings', 'submission-slots', bodyCode],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/submission-slots', {
          params: { query: { body: bodyCode, pageSize: 20 } },
        }),
      ),
  });
}
