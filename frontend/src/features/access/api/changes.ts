import type {
  AccessApplication,
  CreateApplication,
  Grant,
  ResubmitApplication,
} from '@/api/access';
import { accessApi } from '@/api/clients';
import { dataOf } from '@/lib/http';

/** Applies for access. */
export function applyForAccess(body: CreateApplication): Promise<unknown> {
  return dataOf(accessApi.POST('/api/access/v1/applications', { body }));
}

/** Approves, as one of the two. */
export function approve(application: AccessApplication): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/applications/{id}/approvals', {
      params: {
        path: { id: application.id },
        header: { 'If-Match': `"${application.version}"` },
      },
    }),
  );
}

/** Refuses, or sends back for more, with the reason. */
export function answerWithReason(
  application: AccessApplication,
  how: 'refusal' | 'return',
  reason: string,
): Promise<unknown> {
  return dataOf(
    accessApi.POST(`/api/access/v1/applications/{id}/${how}`, {
      params: { path: { id: application.id } },
      body: { reason },
    }),
  );
}

/** Words a returned application anew and sends it again. */
export function resubmit(
  application: AccessApplication,
  body: ResubmitApplication,
): Promise<unknown> {
  return dataOf(
    accessApi.PATCH('/api/access/v1/applications/{id}', {
      params: {
        path: { id: application.id },
        header: { 'If-Match': `"${application.version}"` },
      },
      body,
    }),
  );
}

/** Takes an application back. */
export function withdraw(application: AccessApplication): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/applications/{id}/withdrawal', {
      params: { path: { id: application.id } },
    }),
  );
}

/** Ends a grant at once. */
export function revoke(grant: Grant, reason: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/grants/{id}/revocation', {
      params: { path: { id: grant.id } },
      body: { reason },
    }),
  );
}

/** Lets the person an item is about see who reads it. */
export function tellWhoRead(person: string, agendaItem: string, request: string): Promise<unknown> {
  return dataOf(
    accessApi.POST('/api/access/v1/closed-reading-disclosures', {
      body: { person, agendaItem, request },
    }),
  );
}
