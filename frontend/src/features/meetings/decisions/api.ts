import { queryOptions } from '@tanstack/react-query';
import { accessApi, meetingsApi } from '@/api/clients';
import type {
  CorrectMinutes,
  DecisionView,
  FollowUp,
  HandOver,
  MeetingView,
  MinutesRule,
  MinutesView,
  SetMinutesRule,
  Settlement,
  StandardPhrase,
  WritePhrase,
} from '@/api/meetings';
import { dataOf, taggedOf } from '@/lib/http';

const LONGEST_PAGE = 200;
const LONG = 5 * 60_000;

const etag = (version: number) => `"${version}"`;

/** The phrases of a meeting's body, with the meeting's dates filled in. */
export function meetingPhrasesQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'phrases', 'of-meeting', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/standard-phrases', {
          params: { query: { meetingId, pageSize: LONGEST_PAGE } },
        }),
      ),
    staleTime: LONG,
  });
}

/** The phrases of a body as they are kept. */
export function bodyPhrasesQuery(body: string) {
  return queryOptions({
    queryKey: ['meetings', 'phrases', 'of-body', body],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/standard-phrases', {
          params: { query: { body, pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** The people who can be made responsible. */
export const peopleQuery = queryOptions({
  queryKey: ['access', 'people', 'all'],
  queryFn: () =>
    dataOf(
      accessApi.GET('/api/access/v1/people', { params: { query: { pageSize: LONGEST_PAGE } } }),
    ),
  staleTime: LONG,
});

/** A meeting's minutes; the tag names their version. */
export function minutesQuery(meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', 'minutes', meetingId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/minutes', {
          params: { path: { meetingId } },
        }),
      ),
  });
}

/** How far a meeting's decisions have come, asked again and again while it is followed. */
export function progressQuery(meetingId: string) {
  return queryOptions({
    // Not under 'meetings': what follows the meeting must not be refreshed by its own news.
    queryKey: ['meeting-progress', meetingId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/meetings/{meetingId}/minutes/progress', {
          params: { path: { meetingId } },
        }),
      ),
  });
}

/** Who approves a body's minutes. */
export function minutesRuleQuery(bodyCode: string) {
  return queryOptions({
    queryKey: ['meetings', 'minutes-rule', bodyCode],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/minutes-rules/{bodyCode}', {
          params: { path: { bodyCode } },
        }),
      ),
  });
}

/** The follow-up of a decision, if it has one. */
export function followUpOfQuery(decision: string) {
  return queryOptions({
    queryKey: ['meetings', 'follow-ups', 'of', decision],
    queryFn: () =>
      dataOf(meetingsApi.GET('/api/meetings/v1/follow-ups', { params: { query: { decision } } })),
  });
}

/** What is not carried through; all of it or what is late. */
export function outstandingQuery(late: boolean) {
  return queryOptions({
    queryKey: ['meetings', 'outstanding', late],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/outstanding', {
          params: { query: { late, pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** A step in the life of minutes that needs nothing but the meeting. */
export function takeMinutesStep(
  meetingId: string,
  step: 'submission' | 'approval' | 'publication',
): Promise<MeetingView> {
  return dataOf(
    meetingsApi.POST(`/api/meetings/v1/meetings/{meetingId}/minutes/${step}`, {
      params: { path: { meetingId } },
    }),
  );
}

/** Approves minutes as one of those whose approval they need. */
export function approveAsMember(meetingId: string): Promise<MinutesView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/minutes/member-approvals', {
      params: { path: { meetingId } },
    }),
  );
}

/** Takes a held meeting up again. */
export function reopenMeeting(meetingId: string, reason: string): Promise<MeetingView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/reopening', {
      params: { path: { meetingId } },
      body: { reason },
    }),
  );
}

/** Corrects approved minutes that were read at the given version. */
export function correctMinutes(
  meetingId: string,
  tag: string,
  body: CorrectMinutes,
): Promise<MinutesView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/meetings/{meetingId}/minutes/corrections', {
      params: { path: { meetingId }, header: { 'If-Match': tag } },
      body,
    }),
  );
}

/** Sets who approves a body's minutes. */
export function setMinutesRule(rule: MinutesRule, body: SetMinutesRule): Promise<MinutesRule> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/minutes-rules/{bodyCode}', {
      params: { path: { bodyCode: rule.bodyCode }, header: { 'If-Match': etag(rule.version) } },
      body,
    }),
  );
}

/** Gives a body one more phrase. */
export function createPhrase(bodyCode: string, phrase: WritePhrase): Promise<StandardPhrase> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/standard-phrases', { body: { bodyCode, phrase } }),
  );
}

/** Writes a phrase anew. */
export function rewritePhrase(phrase: StandardPhrase, body: WritePhrase): Promise<StandardPhrase> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/standard-phrases/{phraseId}', {
      params: { path: { phraseId: phrase.id }, header: { 'If-Match': etag(phrase.version) } },
      body,
    }),
  );
}

/** Removes a phrase. */
export function removePhrase(phrase: StandardPhrase): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/standard-phrases/{phraseId}', {
      params: { path: { phraseId: phrase.id }, header: { 'If-Match': etag(phrase.version) } },
    }),
  );
}

/** Says by hand what became of a decision. */
export function settleConsequence(
  decisionId: string,
  settlement: Settlement,
  reason: string,
): Promise<DecisionView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/decisions/{decisionId}/consequence/settlement', {
      params: { path: { decisionId } },
      body: { settlement, reason },
    }),
  );
}

/** Has what failed tried once more. */
export function retryConsequence(decisionId: string): Promise<DecisionView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/decisions/{decisionId}/consequence/retry', {
      params: { path: { decisionId } },
    }),
  );
}

/** Reports a follow-up done. */
export function completeFollowUp(
  followUpId: string,
  outcome: NonNullable<FollowUp['outcome']>,
  note: string,
): Promise<FollowUp> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/follow-ups/{followUpId}/completion', {
      params: { path: { followUpId } },
      body: { outcome, note: note || undefined },
    }),
  );
}

/** Gives a follow-up another due date. */
export function moveDueDate(followUp: FollowUp, due: string, reason: string): Promise<FollowUp> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/follow-ups/{followUpId}/due-date', {
      params: { path: { followUpId: followUp.id }, header: { 'If-Match': etag(followUp.version) } },
      body: { due, reason },
    }),
  );
}

/** Hands a follow-up to somebody else. */
export function handOver(followUp: FollowUp, body: HandOver): Promise<FollowUp> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/follow-ups/{followUpId}/handover', {
      params: { path: { followUpId: followUp.id }, header: { 'If-Match': etag(followUp.version) } },
      body,
    }),
  );
}
