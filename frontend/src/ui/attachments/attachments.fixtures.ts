import type { Attachment, AttachmentFile, AttachmentList } from '@/api/attachments';

/** A PDF as it was first sent. */
export function aFile(over: Partial<AttachmentFile> = {}): AttachmentFile {
  return {
    version: 1,
    name: 'Puljer.pdf',
    mediaType: 'application/pdf',
    display: 'PDF',
    size: 217_088,
    sha256: 'a1',
    createdAt: '2015-01-02T08:00:00Z',
    createdBy: 'sekretariat',
    createdByName: 'Maja Holm',
    contentPath: '/api/meetings/v1/attachments/a1/versions/1/content',
    ...over,
  };
}

/** An attachment with one file. */
export function anAttachment(over: Partial<Attachment> = {}): Attachment {
  return {
    id: 'a1',
    number: 1,
    name: 'Puljer.pdf',
    closed: false,
    readable: true,
    file: aFile(),
    actions: [],
    version: 1,
    ...over,
  };
}

/** An item's attachments, as one sees them who only reads. */
export function aListOf(...items: Attachment[]): AttachmentList {
  return { items, actions: [], version: 7 };
}
