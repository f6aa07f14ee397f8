import { queryOptions, useQuery } from '@tanstack/react-query';
import type {
  AccessApplication,
  AgendaSystem,
  AuditEntry,
  BodyGroup,
  Grant,
  Me,
  PersonSummary,
  ReadingRightsRow,
  Scope,
  SeenAgenda,
  SeenMeeting,
} from '@/api/access';
import { accessApi } from '@/api/clients';
import { dataOf, type Page } from '@/lib/http';

const LONGEST_PAGE = 200;

/** The person looking, with what they may read and why. */
export const meQuery = queryOptions({
  queryKey: ['access', 'me'],
  queryFn: async () => (await dataOf(accessApi.GET('/api/access/v1/people/me', {}))) as Me,
});

/** What is open to the caller beside what is open to all; nothing until the service has said. */
export function useActions(): readonly string[] {
  return useQuery(meQuery).data?.actions ?? [];
}

/** The body groups that access is given for. */
export const bodyGroupsQuery = queryOptions({
  queryKey: ['access', 'body-groups'],
  queryFn: () => dataOf(accessApi.GET('/api/access/v1/body-groups', {})),
  staleTime: 5 * 60_000,
});

/** The applications the person has sent, or is to decide on. */
export function applicationsQuery(role: 'applicant' | 'approver') {
  return queryOptions({
    queryKey: ['access', 'applications', role],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/applications', {
          params: { query: { role, pageSize: LONGEST_PAGE } },
        }),
      )) as Page<AccessApplication>,
  });
}

/** One application in full. */
export function applicationQuery(id: string) {
  return queryOptions({
    queryKey: ['access', 'application', id],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/applications/{id}', { params: { path: { id } } }),
      )) as AccessApplication,
  });
}

/** The personal grants that are valid now. */
export const grantsQuery = queryOptions({
  queryKey: ['access', 'grants', 'active'],
  queryFn: async () =>
    (await dataOf(
      accessApi.GET('/api/access/v1/grants', {
        params: { query: { active: true, pageSize: LONGEST_PAGE } },
      }),
    )) as Page<Grant>,
});

/** What the matrix is narrowed to. */
export interface MatrixFilter {
  /** A piece of a name or a unit. */
  q: string;
  system: AgendaSystem | '';
  bodyGroup: BodyGroup | '';
  scope: Scope | '';
  /** Also people who may read nothing. */
  everyone: boolean;
}

/** Who can read what, and why. */
export function readingRightsQuery(filter: MatrixFilter, page: number) {
  return queryOptions({
    queryKey: ['access', 'reading-rights', filter, page],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/reading-rights', {
          params: { query: { ...asked(filter), page } },
        }),
      )) as Page<ReadingRightsRow>,
  });
}

/** Where the same is as a sheet. */
export function matrixSheet(filter: MatrixFilter): string {
  return `/api/access/v1/reading-rights/sheet?${addressed(asked(filter))}`;
}

/** What the log is searched for. */
export interface AuditFilter {
  person?: string | undefined;
  action?: string | undefined;
  agendaItem?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The audit log, newest first. */
export function auditQuery(filter: AuditFilter, page: number) {
  return queryOptions({
    queryKey: ['access', 'audit', filter, page],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/audit-entries', {
          params: { query: { ...asked(filter), page, pageSize: 50 } },
        }),
      )) as Page<AuditEntry>,
  });
}

/** Where the same is as a sheet. */
export function auditSheet(filter: AuditFilter): string {
  return `/api/access/v1/audit-entries/sheet?${addressed(asked(filter))}`;
}

/** What others did to the person's own access. */
export function aboutMeQuery(page: number) {
  return queryOptions({
    queryKey: ['access', 'about-me', page],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/people/me/audit-entries', {
          params: { query: { page, pageSize: 50 } },
        }),
      )) as Page<AuditEntry>,
  });
}

/** People by a piece of their name. */
export function peopleQuery(q: string) {
  return queryOptions({
    queryKey: ['access', 'people', q],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/people', { params: { query: { q, pageSize: 8 } } }),
      )) as Page<PersonSummary>,
  });
}

/** One person, by username. */
export function personQuery(username: string) {
  return queryOptions({
    queryKey: ['access', 'person', username],
    queryFn: () =>
      dataOf(accessApi.GET('/api/access/v1/people/{username}', { params: { path: { username } } })),
  });
}

/** The meetings a person would see, latest first. */
export function seenMeetingsQuery(person: string) {
  return queryOptions({
    queryKey: ['access', 'seen-meetings', person],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/explanations/meetings', {
          params: { query: { person, pageSize: LONGEST_PAGE } },
        }),
      )) as Page<SeenMeeting>,
  });
}

/** An agenda as a person would get it. */
export function seenAgendaQuery(person: string, meetingId: string) {
  return queryOptions({
    queryKey: ['access', 'seen-agenda', person, meetingId],
    queryFn: async () =>
      (await dataOf(
        accessApi.GET('/api/access/v1/explanations/meetings/{meetingId}', {
          params: { path: { meetingId }, query: { person } },
        }),
      )) as SeenAgenda,
    staleTime: 60_000,
  });
}

/** Why a person can or cannot read an item. */
export function explanationQuery(person: string, agendaItem: string) {
  return queryOptions({
    queryKey: ['access', 'explanation', person, agendaItem],
    queryFn: () =>
      dataOf(
        accessApi.GET('/api/access/v1/explanations', { params: { query: { person, agendaItem } } }),
      ),
    staleTime: 60_000,
  });
}

type Asked<T> = { [Key in keyof T]?: Exclude<T[Key], '' | false> };

/** The questions that are put; empty ones are left out. */
function asked<T extends object>(filter: T): Asked<T> {
  const questions: Asked<T> = { ...filter };
  for (const key of Object.keys(filter) as (keyof T)[]) {
    if (!filter[key]) delete questions[key];
  }
  return questions;
}

function addressed(questions: object): string {
  return new URLSearchParams(
    Object.entries(questions).map(([name, value]) => [name, String(value)]),
  ).toString();
}
