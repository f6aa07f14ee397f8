import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type {
  InvitedGuest,
  ItemView,
  PlanProgrammeEntry,
  ProgrammeEntry,
  RecordConflict,
} from '@/api/meetings';
import { dataOf, type Tagged } from '@/lib/http';

const LONGEST_PAGE = 200;
const whole = { pageSize: LONGEST_PAGE };

/** What could go on a meeting's agenda. */
export function proposalsQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'proposals', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/agenda/proposals', {
          params: { path: { meetingId }, query: whole },
        }),
      ),
  });
}

/** Puts a proposal on the agenda. */
export function takeProposal(meetingId: string, key: string): Promise<ItemView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/agenda/proposals/{key}', {
      params: { path: { meetingId, key } },
    }),
  );
}

/** The published agendas of a meeting, latest first. */
export function versionsQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'versions', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/agenda/versions', {
          params: { path: { meetingId }, query: whole },
        }),
      ),
  });
}

/** What publishing the agenda now would change. */
export function changesQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'changes', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/agenda/changes', {
          params: { path: { meetingId } },
        }),
      ),
    staleTime: 0,
  });
}

/** Says who attends an item from when to when. */
export function inviteGuests(item: Tagged<ItemView>, guests: InvitedGuest[]): Promise<ItemView> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/items/{itemId}/guests', {
      params: { path: { itemId: item.data.id }, header: { 'If-Match': item.etag } },
      body: { guests },
    }),
  );
}

/** Records that a person takes no part in an item. */
export function recordConflict(itemId: string, body: RecordConflict): Promise<ItemView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/items/{itemId}/conflicts', {
      params: { path: { itemId } },
      body,
    }),
  );
}

/** Withdraws a conflict of interest, and says why. */
export function withdrawConflict(
  itemId: string,
  conflictId: string,
  reason: string,
): Promise<ItemView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/items/{itemId}/conflicts/{conflictId}/withdrawal', {
      params: { path: { itemId, conflictId } },
      body: { reason },
    }),
  );
}

/** What happens when at a seminar. */
export function programmeQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'programme', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/programme', {
          params: { path: { meetingId }, query: whole },
        }),
      ),
  });
}

/** Puts an entry on the programme. */
export function addProgrammeEntry(
  meetingId: string,
  body: PlanProgrammeEntry,
): Promise<ProgrammeEntry> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/programme', {
      params: { path: { meetingId } },
      body,
    }),
  );
}

/** Plans an entry anew, against the version it was read at. */
export function changeProgrammeEntry(
  meetingId: string,
  entry: ProgrammeEntry,
  body: PlanProgrammeEntry,
): Promise<ProgrammeEntry> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/meetings/{meetingId}/programme/{entryId}', {
      params: at(meetingId, entry),
      body,
    }),
  );
}

/** Takes an entry off the programme. */
export function removeProgrammeEntry(meetingId: string, entry: ProgrammeEntry): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/meetings/{meetingId}/programme/{entryId}', {
      params: at(meetingId, entry),
    }),
  );
}

function at(meetingId: string, entry: ProgrammeEntry) {
  return {
    path: { meetingId, entryId: entry.id },
    header: { 'If-Match': `"${entry.version}"` },
  };
}
