import type { AddMember, BodyRules, EditBody, MemberRole, PlanYear } from '@/api/bodies';
import { meetingsApi } from '@/api/clients';
import { dataOf, type Tagged } from '@/lib/http';

type Body = Tagged<BodyRules>;

/** Names the body and the version it was read at. */
function at(body: Body) {
  return { path: { bodyCode: body.data.code }, header: { 'If-Match': body.etag } };
}

/** Changes the given rules. */
export function editBody(body: Body, changes: EditBody) {
  return dataOf(
    meetingsApi.PATCH('/api/meetings/v1/bodies/{bodyCode}', { params: at(body), body: changes }),
  );
}

/** Forgets when the body usually meets. */
export function endSeries(body: Body) {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/bodies/{bodyCode}/series', { params: at(body) }),
  );
}

/** Adds a member from a day on. */
export function addMember(body: Body, member: AddMember) {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/bodies/{bodyCode}/members', {
      params: { path: { bodyCode: body.data.code } },
      body: member,
    }),
  );
}

/** Ends a membership after a day. */
export function endMembership(body: Body, memberId: string, lastDay: string) {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/bodies/{bodyCode}/members/{memberId}/ending', {
      params: { path: { bodyCode: body.data.code, memberId }, header: { 'If-Match': body.etag } },
      body: { lastDay },
    }),
  );
}

/** Gives a member another role from a day on. */
export function changeRole(body: Body, memberId: string, role: MemberRole, from: string) {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/bodies/{bodyCode}/members/{memberId}/role', {
      params: { path: { bodyCode: body.data.code, memberId }, header: { 'If-Match': body.etag } },
      body: { role, from },
    }),
  );
}

/** Plans the chosen meetings of a year in one go. */
export function planYear(bodyCode: string, plan: PlanYear) {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/bodies/{bodyCode}/year-plans', {
      params: { path: { bodyCode } },
      body: plan,
    }),
  );
}
