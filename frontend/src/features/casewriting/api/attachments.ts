import type { Attachment } from '@/api/attachments';
import { meetingsApi } from '@/api/clients';
import { dataOf, taggedOf } from '@/lib/http';
import type { AttachmentSource } from '@/ui/attachments/source';

const LONGEST_PAGE = 200;

/** The attachments of a case being written. */
export function attachmentsOf(presentationId: string): AttachmentSource {
  const address = `/api/meetings/v1/case-presentations/${presentationId}/attachments`;
  const path = { presentationId };
  const at = ({ id, version }: Attachment) => ({
    params: {
      path: { presentationId, attachmentId: id ?? '' },
      header: { 'If-Match': `"${version}"` },
    },
  });
  return {
    id: presentationId,
    address,
    versionsAddress: (attachmentId) => `${address}/${attachmentId}/versions`,
    list: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/case-presentations/{presentationId}/attachments', {
          params: { path },
        }),
      ),
    versions: (attachmentId) =>
      dataOf(
        meetingsApi.GET(
          '/api/meetings/v1/case-presentations/{presentationId}/attachments/{attachmentId}/versions',
          {
            params: { path: { presentationId, attachmentId }, query: { pageSize: LONGEST_PAGE } },
          },
        ),
      ),
    change: (attachment, body) =>
      dataOf(
        meetingsApi.PATCH(
          '/api/meetings/v1/case-presentations/{presentationId}/attachments/{attachmentId}',
          { ...at(attachment), body },
        ),
      ),
    remove: (attachment) =>
      dataOf(
        meetingsApi.DELETE(
          '/api/meetings/v1/case-presentations/{presentationId}/attachments/{attachmentId}',
          at(attachment),
        ),
      ),
    reorder: (list, attachmentIds) =>
      dataOf(
        meetingsApi.PUT('/api/meetings/v1/case-presentations/{presentationId}/attachments/order', {
          params: { path, header: { 'If-Match': list.etag } },
          body: { attachmentIds },
        }),
      ),
  };
}
