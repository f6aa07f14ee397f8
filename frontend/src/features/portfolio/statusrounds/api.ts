import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';
import type { Board, KeepRhythm, OpenRound, Rhythm, StatusForm, WriteStatus } from './types';

const LONGEST_PAGE = 200;

/** The rounds, newest first. */
export const roundsQuery = queryOptions({
  queryKey: ['portfolio', 'status-rounds'],
  queryFn: () =>
    dataOf(
      portfolioApi.GET('/api/portfolio/v1/status-rounds', {
        params: { query: { pageSize: LONGEST_PAGE } },
      }),
    ),
});

/** The rounds it is time for. */
export const proposalsQuery = queryOptions({
  queryKey: ['portfolio', 'status-rounds', 'proposals'],
  queryFn: () => dataOf(portfolioApi.GET('/api/portfolio/v1/status-rounds/proposals', {})),
});

/** Who has answered in a round. */
export function roundQuery(id: string) {
  return queryOptions({
    queryKey: ['portfolio', 'status-rounds', id],
    queryFn: () =>
      taggedOf(
        portfolioApi.GET('/api/portfolio/v1/status-rounds/{id}', { params: { path: { id } } }),
      ),
  });
}

/** The programmes and how often each tells how it fares. */
export const rhythmsQuery = queryOptions({
  queryKey: ['portfolio', 'status-rhythms'],
  queryFn: () => dataOf(portfolioApi.GET('/api/portfolio/v1/status-rhythms', {})),
});

/** A project's status, and the version of what is being written. */
export function statusQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'status', projectId],
    queryFn: () =>
      taggedOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/status', {
          params: { path: { projectId } },
        }),
      ),
  });
}

/** A project's notes, newest first. */
export function notesQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'status-reports', projectId],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/status-reports', {
          params: { query: { projectId, pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** Opens a round and writes to the managers. */
export function openRound(body: OpenRound): Promise<Board> {
  return dataOf(portfolioApi.POST('/api/portfolio/v1/status-rounds', { body }));
}

/** Closes a round. */
export function closeRound(id: string, etag: string): Promise<Board> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/status-rounds/{id}/closing', {
      params: { path: { id }, header: { 'If-Match': etag } },
    }),
  );
}

/** Puts a closed round before a meeting of the board. */
export function submitRound(id: string, etag: string, meetingId: string): Promise<Board> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/status-rounds/{id}/submission', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { meetingId },
    }),
  );
}

/** Reminds one project's manager, or all who have not answered. */
export function remind(id: string, projectId: string | null): Promise<{ reminded?: number }> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/status-rounds/{id}/reminders', {
      params: { path: { id } },
      body: { projectId },
    }),
  );
}

/** Keeps how often a programme is asked. */
export function keepRhythm({ programmeId, version }: Rhythm, body: KeepRhythm): Promise<Rhythm> {
  return dataOf(
    portfolioApi.PUT('/api/portfolio/v1/status-rhythms/{programmeId}', {
      params: { path: { programmeId }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

function at(projectId: string, etag: string) {
  return { params: { path: { projectId }, header: { 'If-Match': etag } } };
}

/** Saves what is written so far. */
export function saveStatus(
  projectId: string,
  etag: string,
  body: WriteStatus,
): Promise<Tagged<StatusForm>> {
  return taggedOf(
    portfolioApi.PUT('/api/portfolio/v1/projects/{projectId}/status', {
      ...at(projectId, etag),
      body,
    }),
  );
}

/** Hands the note in to the owner. */
export function handIn(projectId: string, etag: string): Promise<Tagged<StatusForm>> {
  return taggedOf(
    portfolioApi.POST(
      '/api/portfolio/v1/projects/{projectId}/status/handing-in',
      at(projectId, etag),
    ),
  );
}

/** Says that nothing is new. */
export function sayNothingNew(projectId: string, etag: string): Promise<Tagged<StatusForm>> {
  return taggedOf(
    portfolioApi.POST(
      '/api/portfolio/v1/projects/{projectId}/status/nothing-new',
      at(projectId, etag),
    ),
  );
}

/** Signs the note as the project's owner. */
export function signStatus(projectId: string, etag: string): Promise<Tagged<StatusForm>> {
  return taggedOf(
    portfolioApi.POST(
      '/api/portfolio/v1/projects/{projectId}/status/signature',
      at(projectId, etag),
    ),
  );
}

/** Gives the note back with a comment. */
export function returnStatus(
  projectId: string,
  etag: string,
  comment: string,
): Promise<Tagged<StatusForm>> {
  return taggedOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{projectId}/status/return', {
      ...at(projectId, etag),
      body: { comment },
    }),
  );
}
