import { queryOptions } from '@tanstack/react-query';
import type { MoveMeeting } from '@/api/bodies';
import { meetingsApi } from '@/api/clients';
import type { MeetingSummary, MeetingView } from '@/api/meetings';
import { dataOf, type Tagged } from '@/lib/http';

const LONGEST_PAGE = 200;

/** All meetings of a year, of one body or of all. */
export function meetingsOfYearQuery(year: string, body: string | undefined) {
  return queryOptions({
    queryKey: ['meetings', 'list', 'year', year, body],
    queryFn: async () => {
      const found: MeetingSummary[] = [];
      for (let page = 1; ; page++) {
        const { items, total } = await dataOf(
          meetingsApi.GET('/api/meetings/v1/meetings', {
            params: {
              query: {
                body,
                from: `${year}-01-01`,
                to: `${year}-12-31`,
                sort: 'start',
                page,
                pageSize: LONGEST_PAGE,
              },
            },
          }),
        );
        found.push(...items);
        if (items.length === 0 || found.length >= total) return found;
      }
    },
  });
}

/** The public holidays of a year, by date. */
export function holidaysQuery(year: string) {
  return queryOptions({
    queryKey: ['meetings', 'holidays', year],
    queryFn: async () => {
      const { items } = await dataOf(
        meetingsApi.GET('/api/meetings/v1/holidays', {
          params: { query: { year: Number(year), pageSize: LONGEST_PAGE } },
        }),
      );
      return new Map(items.map(({ date, holiday }) => [date, holiday]));
    },
    staleTime: Infinity,
  });
}

/** Moves the meeting as it was read to another time or place. */
export function moveMeeting(meeting: Tagged<MeetingView>, body: MoveMeeting): Promise<MeetingView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/moves', {
      params: { path: { meetingId: meeting.data.id }, header: { 'If-Match': meeting.etag } },
      body,
    }),
  );
}
