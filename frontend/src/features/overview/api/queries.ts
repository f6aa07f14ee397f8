import { queryOptions } from '@tanstack/react-query';
import { budgetApi, meetingsApi, portfolioApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

const PROGRAMME = 'NY-NY';
const PROGRAMME_YEAR = 2016;

/** The meetings from a day on, earliest first. */
export function upcomingMeetingsQuery(from: string) {
  return queryOptions({
    queryKey: ['meetings', 'list', { from, sort: 'start', pageSize: 10 }],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings', {
          params: { query: { from, sort: 'start', pageSize: 10 } },
        }),
      ),
  });
}

/** Decisions whose effect is missing or failed. */
export const unfinishedDecisionsQuery = queryOptions({
  queryKey: ['meetings', 'decisions', 'unfinished'],
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/decisions', {
        params: { query: { consequence: ['PENDING', 'FAILED'], pageSize: 5 } },
      }),
    ),
});

/** Open follow-ups. */
export const openFollowUpsQuery = queryOptions({
  queryKey: ['meetings', 'follow-ups', 'open'],
  queryFn: () =>
    dataOf(
      meetingsApi.GET('/api/meetings/v1/follow-ups', {
        params: { query: { state: 'OPEN', pageSize: 50 } },
      }),
    ),
});

/** The reminder list. */
export const remindersQuery = queryOptions({
  queryKey: ['meetings', 'reminders', ''],
  queryFn: () =>
    dataOf(meetingsApi.GET('/api/meetings/v1/reminders', { params: { query: { pageSize: 200 } } })),
});

/** How many projects go how well. */
export const portfolioSummaryQuery = queryOptions({
  queryKey: ['portfolio', 'summary'],
  queryFn: () => dataOf(portfolioApi.GET('/api/portfolio/v1/portfolio/summary', {})),
});

/** The projects of the portfolio. */
export const projectsQuery = queryOptions({
  queryKey: ['portfolio', 'projects', 'overview'],
  queryFn: () =>
    dataOf(
      portfolioApi.GET('/api/portfolio/v1/projects', {
        params: { query: { level: 1, pageSize: 100 } },
      }),
    ),
});

/** The mandates the person is asked to review and has not answered for. */
export const mandatesToReviewQuery = queryOptions({
  queryKey: ['portfolio', 'mandates', 'to-review'],
  queryFn: () =>
    dataOf(
      portfolioApi.GET('/api/portfolio/v1/mandates', {
        params: { query: { awaitingMyReview: true, pageSize: 20 } },
      }),
    ),
});

/** The newest year's pools together. */
export const poolsSummaryQuery = queryOptions({
  queryKey: ['budget', 'pools', 'summary', ''],
  queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/pools/summary', {})),
});

/** The newest year's pools. */
export const poolsQuery = queryOptions({
  queryKey: ['budget', 'pools', 'overview'],
  queryFn: () => dataOf(budgetApi.GET('/api/budget/v1/pools', {})),
});

/** The efficiency programme's year. */
export const programmeEconomyQuery = queryOptions({
  queryKey: ['budget', 'programme-economies', PROGRAMME, PROGRAMME_YEAR],
  queryFn: () =>
    dataOf(
      budgetApi.GET('/api/budget/v1/programme-economies/{code}', {
        params: { path: { code: PROGRAMME }, query: { year: PROGRAMME_YEAR } },
      }),
    ),
});
