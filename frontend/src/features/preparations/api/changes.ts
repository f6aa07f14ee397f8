import { meetingsApi } from '@/api/clients';
import type {
  AskForNote,
  CreatePreparation,
  PreparationItem,
  PreparationView,
  WritePreparationItem,
} from '@/api/preparations';
import { dataOf } from '@/lib/http';

/** Begins the preparation of a meeting. */
export function createPreparation(body: CreatePreparation): Promise<PreparationView> {
  return dataOf(meetingsApi.POST('/api/meetings/v1/preparations', { body }));
}

/** Removes a preparation nobody has been asked for anything in. */
export function removePreparation(preparation: PreparationView): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/preparations/{preparationId}', of(preparation)),
  );
}

/** Has the external agenda read out of a text. */
export function pasteAgenda(preparation: PreparationView, text: string): Promise<PreparationView> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/preparations/{preparationId}/agenda', {
      ...of(preparation),
      body: { text },
    }),
  );
}

/** Has the external agenda read out of a file. */
export function uploadAgenda(preparation: PreparationView, file: File): Promise<PreparationView> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/preparations/{preparationId}/agenda', {
      ...of(preparation),
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

/** What the compiled document can be had as. */
export type CompiledFormat = 'pdf' | 'docx' | 'html';

/** Compiles the approved notes, and gives the file to the browser to keep. */
export async function downloadDocument(
  preparationId: string,
  format: CompiledFormat,
): Promise<void> {
  const { data, response } = await meetingsApi.GET(
    '/api/meetings/v1/preparations/{preparationId}',
    { params: { path: { preparationId }, query: { format } }, parseAs: 'blob' },
  );
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data as unknown as Blob);
  link.download = named?.[1] ? decodeURIComponent(named[1]) : `forberedelse.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Adds an item by hand. */
export function addItem(
  preparationId: string,
  body: WritePreparationItem,
): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/preparations/{preparationId}/items', {
      params: { path: { preparationId } },
      body,
    }),
  );
}

/** Puts the number, title and text of an item right. */
export function editItem(
  item: PreparationItem,
  body: WritePreparationItem,
): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/preparation-items/{preparationItemId}', {
      ...at(item),
      body,
    }),
  );
}

/** Removes an item nobody is asked to prepare. */
export function removeItem(item: PreparationItem): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/preparation-items/{preparationItemId}', at(item)),
  );
}

/** Says that an item is to be prepared. */
export function wantItem(item: PreparationItem): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/preparation-items/{preparationItemId}/wish', at(item)),
  );
}

/** Says that an item is not to be prepared after all. */
export function leaveItemOut(item: PreparationItem): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/preparation-items/{preparationItemId}/wish', at(item)),
  );
}

/** Asks somebody for a note. */
export function askForNote(item: PreparationItem, body: AskForNote): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/preparation-items/{preparationItemId}/task', {
      ...at(item),
      body,
    }),
  );
}

/** Asks nobody for a note any more. */
export function releaseItem(item: PreparationItem): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/preparation-items/{preparationItemId}/task', at(item)),
  );
}

/** Keeps what is written so far. */
export function writeNote(item: PreparationItem, text: string): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/preparation-items/{preparationItemId}/note', {
      ...at(item),
      body: { text },
    }),
  );
}

/** Hands the note in. */
export function handNoteIn(item: PreparationItem): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.POST(
      '/api/meetings/v1/preparation-items/{preparationItemId}/note/submission',
      at(item),
    ),
  );
}

/** Takes the note into the compiled document. */
export function approveNote(item: PreparationItem): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.POST(
      '/api/meetings/v1/preparation-items/{preparationItemId}/note/approval',
      at(item),
    ),
  );
}

/** Gives the note back to its author. */
export function returnNote(item: PreparationItem, reason: string): Promise<PreparationItem> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/preparation-items/{preparationItemId}/note/return', {
      ...at(item),
      body: { reason },
    }),
  );
}

function of({ id, version }: PreparationView) {
  return { params: { path: { preparationId: id }, header: { 'If-Match': `"${version}"` } } };
}

function at({ id, version }: PreparationItem) {
  return { params: { path: { preparationItemId: id }, header: { 'If-Match': `"${version}"` } } };
}
