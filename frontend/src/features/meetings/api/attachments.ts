import type { Attachment } from '@/api/attachments';
import { meetingsApi } from '@/api/clients';
import { dataOf, taggedOf } from '@/lib/http';
import type { AttachmentSource } from '@/ui/attachments/source';

const LONGEST_PAGE = 200;
const API = '/api/meetings/v1';

/** The attachments of an item. */
export function attachmentsOf(itemId: string): AttachmentSource {
  const path = { itemId };
  return {
    id: itemId,
    address: `${API}/items/${itemId}/attachments`,
    versionsAddress: (attachmentId) => `${API}/attachments/${attachmentId}/versions`,
    list: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/items/{itemId}/attachments', { params: { path } }),
      ),
    versions: (attachmentId) =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/attachments/{attachmentId}/versions', {
          params: { path: { attachmentId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
    change: (attachment, body) =>
      dataOf(
        meetingsApi.PATCH('/api/meetings/v1/attachments/{attachmentId}', {
          ...at(attachment),
          body,
        }),
      ),
    remove: (attachment) =>
      dataOf(meetingsApi.DELETE('/api/meetings/v1/attachments/{attachmentId}', at(attachment))),
    reorder: (list, attachmentIds) =>
      dataOf(
        meetingsApi.PUT('/api/meetings/v1/items/{itemId}/attachments/order', {
          params: { path, header: { 'If-Match': list.etag } },
          body: { attachmentIds },
        }),
      ),
  };
}

/** Names the attachment and the version it was read at. */
function at({ id, version }: Attachment) {
  return {
    params: {
      path: { attachmentId: id ?? '' },
      header: { 'If-Match': `"${version}"` },
    },
  };
}
