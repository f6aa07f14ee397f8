import { queryOptions } from '@tanstack/react-query';
import type { Attachment, AttachmentFile, AttachmentList, EditAttachment } from '@/api/attachments';
import type { Page, Tagged } from '@/lib/http';

/** Whose attachments they are, and how the service is asked for them. */
export interface AttachmentSource {
  /** Tells it from all others in the cache. */
  id: string;
  /** Where files are sent to. */
  address: string;
  /** Where the newer files of an attachment are sent to. */
  versionsAddress: (attachmentId: string) => string;
  list: () => Promise<Tagged<AttachmentList>>;
  /** The files an attachment has had, newest first. */
  versions: (attachmentId: string) => Promise<Page<AttachmentFile>>;
  /** Renames an attachment, closes it or opens it. */
  change: (attachment: Attachment, edit: EditAttachment) => Promise<Attachment>;
  /** Removes an attachment with all its files. */
  remove: (attachment: Attachment) => Promise<unknown>;
  /** Puts the attachments in the given order. */
  reorder: (list: Tagged<AttachmentList>, attachmentIds: string[]) => Promise<unknown>;
}

/** The attachments, and the version their order was read at. */
export function attachmentsQuery(source: AttachmentSource) {
  return queryOptions({
    queryKey: ['meetings', 'attachments', source.id],
    queryFn: source.list,
  });
}

/** The files an attachment has had, newest first. */
export function versionsQuery(source: AttachmentSource, attachmentId: string) {
  return queryOptions({
    queryKey: ['meetings', 'attachment-versions', attachmentId],
    queryFn: () => source.versions(attachmentId),
  });
}
