import type {
  BeginCase,
  CasePresentation,
  Comment,
  PlanRoute,
  PresentationSection,
  SectionKind,
  WriteComment,
  WriteHeading,
  WriteSection,
} from '@/api/casewriting';
import { meetingsApi } from '@/api/clients';
import { dataOf, type Tagged } from '@/lib/http';

/** Begins a case in one's own unit. */
export function beginCase(body: BeginCase): Promise<CasePresentation> {
  return dataOf(meetingsApi.POST('/api/meetings/v1/case-presentations', { body }));
}

/** The tag of a version, for `If-Match`. */
export function tagOf(version: number): string {
  return `"${version}"`;
}

/** Writes the heading that was read at the given version. */
export function writeHeading(
  presentationId: string,
  etag: string,
  body: WriteHeading,
): Promise<CasePresentation> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/case-presentations/{presentationId}/heading', {
      params: { path: { presentationId }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** Writes a section that was read at the given version. */
export function writeSection(
  presentationId: string,
  section: SectionKind,
  etag: string,
  body: WriteSection,
): Promise<PresentationSection> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/case-presentations/{presentationId}/sections/{section}', {
      params: { path: { presentationId, section }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** Plans the bodies still ahead. */
export function planRoute(
  presentation: CasePresentation,
  stops: PlanRoute['stops'],
): Promise<CasePresentation> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/case-presentations/{presentationId}/route', {
      params: {
        path: { presentationId: presentation.id },
        header: { 'If-Match': tagOf(presentation.routeVersion) },
      },
      body: { stops },
    }),
  );
}

/** The steps a case takes without more words. */
export type CourseStep = 'submission' | 'approval' | 'withdrawal' | 'reopening';

/** Takes a case a step on, as it was seen. */
export function takeStep(
  { data, etag }: Tagged<CasePresentation>,
  step: CourseStep,
): Promise<CasePresentation> {
  return dataOf(
    meetingsApi.POST(`/api/meetings/v1/case-presentations/{presentationId}/${step}`, {
      params: { path: { presentationId: data.id }, header: { 'If-Match': etag } },
    }),
  );
}

/** Sends a case back to its authors. */
export function returnCase(
  { data, etag }: Tagged<CasePresentation>,
  reason: string,
): Promise<CasePresentation> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/case-presentations/{presentationId}/return', {
      params: { path: { presentationId: data.id }, header: { 'If-Match': etag } },
      body: { reason },
    }),
  );
}

/** Keeps a version of what the case says now. */
export function keepVersion(presentationId: string) {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/case-presentations/{presentationId}/versions', {
      params: { path: { presentationId } },
    }),
  );
}

/** Writes a comment or a reply. */
export function writeComment(presentationId: string, body: WriteComment): Promise<Comment> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/case-presentations/{presentationId}/comments', {
      params: { path: { presentationId } },
      body,
    }),
  );
}

/** Marks a thread as dealt with, or takes it up again. */
export function resolveComment(
  presentationId: string,
  commentId: string,
  isResolved: boolean,
): Promise<Comment> {
  const path =
    '/api/meetings/v1/case-presentations/{presentationId}/comments/{commentId}/resolution';
  const params = { path: { presentationId, commentId } };
  return dataOf(
    isResolved ? meetingsApi.PUT(path, { params }) : meetingsApi.DELETE(path, { params }),
  );
}
