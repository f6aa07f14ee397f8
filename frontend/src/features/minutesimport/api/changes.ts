import { meetingsApi } from '@/api/clients';
import type { AcceptedImports, EditImport, ImportView } from '@/api/imports';
import { dataOf } from '@/lib/http';

/** Has a document read; the server recognises one it has read before. */
export function importMinutes(file: File): Promise<ImportView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/imports', {
      // The document calls the file a text; the form carries its bytes.
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
  );
}

/** Has the report name a file that is too large to be sent. */
export async function noteRefusedFile({ name, size }: File): Promise<void> {
  await dataOf(
    meetingsApi.POST('/api/meetings/v1/imports/report', {
      body: { fileName: name, sizeBytes: size },
    }),
  );
}

/** Corrects an import that was read at the given version. */
export function correctImport(
  importId: string,
  version: number,
  body: EditImport,
): Promise<ImportView> {
  return dataOf(
    meetingsApi.PATCH('/api/meetings/v1/imports/{importId}', { ...at(importId, version), body }),
  );
}

/** Makes the meeting of an import that was read at the given version. */
export function acceptImport(importId: string, version: number): Promise<{ meetingId: string }> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/imports/{importId}/acceptance', at(importId, version)),
  );
}

/** Accepts every import there is no doubt about, each by itself. */
export function acceptImports(): Promise<AcceptedImports> {
  return dataOf(meetingsApi.POST('/api/meetings/v1/imports/acceptance', { body: {} }));
}

/** Names the import and the version it was read at. */
function at(importId: string, version: number) {
  return { params: { path: { importId }, header: { 'If-Match': `"${version}"` } } };
}
