import { queryOptions } from '@tanstack/react-query';
import type { Attachment, AttachmentList, EditAttachment } from '@/api/attachments';
import { meetingsApi } from '@/api/clients';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';

const LONGEST_PAGE = 200;

/** An item's attachments, and the version their order was read at. */
export function attachmentsQuery(itemId: string) {
  return queryOptions({
    queryKey: ['meetings', 'attachments', itemId],
    queryFn: () =>
      taggedOf(
        meetingsApi.GET('/api/meetings/v1/items/{itemId}/attachments', {
          params: { path: { itemId } },
        }),
      ),
  });
}

/** The files an attachment has had, newest first. */
export function versionsQuery(attachmentId: string) {
  return queryOptions({
    queryKey: ['meetings', 'attachment-versions', attachmentId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/attachments/{attachmentId}/versions', {
          params: { path: { attachmentId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** Renames an attachment, closes it or opens it. */
export function changeAttachment(attachment: Attachment, body: EditAttachment) {
  return dataOf(
    meetingsApi.PATCH('/api/meetings/v1/attachments/{attachmentId}', { ...at(attachment), body }),
  );
}

/** Removes an attachment with all its files. */
export function removeAttachment(attachment: Attachment): Promise<unknown> {
  return dataOf(meetingsApi.DELETE('/api/meetings/v1/attachments/{attachmentId}', at(attachment)));
}

/** Puts an item's attachments in the given order. */
export function reorderAttachments(
  itemId: string,
  list: Tagged<AttachmentList>,
  attachmentIds: string[],
) {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/items/{itemId}/attachments/order', {
      params: { path: { itemId }, header: { 'If-Match': list.etag } },
      body: { attachmentIds },
    }),
  );
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
