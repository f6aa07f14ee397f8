import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** A year's meetings and reminders. */
export function annualWheelQuery(year: number) {
  return queryOptions({
    queryKey: ['meetings', 'annual-wheel', year],
    queryFn: () =>
      dataOf(meetingsApi.GET('/api/meetings/v1/annual-wheel', { params: { query: { year } } })),
  });
}
