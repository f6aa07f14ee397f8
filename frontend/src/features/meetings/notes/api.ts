import { queryOptions } from '@tanstack/react-query';
import { meetingsApi } from '@/api/clients';
import type { Note, NoteColour, WriteNote } from '@/api/notes';
import { dataOf } from '@/lib/http';

const LONGEST_PAGE = 200;

/** The person's notes about an item, and those shared with the person. */
export function notesQuery(itemId: string) {
  return queryOptions({
    queryKey: ['meetings', 'notes', itemId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/items/{itemId}/notes', {
          params: { path: { itemId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
  });
}

/** The people a note about an item can be shared with. */
export function readersQuery(itemId: string) {
  return queryOptions({
    queryKey: ['meetings', 'readers', itemId],
    queryFn: () =>
      dataOf(
        meetingsApi.GET('/api/meetings/v1/items/{itemId}/readers', {
          params: { path: { itemId }, query: { pageSize: LONGEST_PAGE } },
        }),
      ),
    staleTime: 60_000,
  });
}

/** Writes a note, or highlights some words. */
export function writeNote(itemId: string, body: WriteNote): Promise<Note> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/items/{itemId}/notes', {
      params: { path: { itemId } },
      body,
    }),
  );
}

/** Writes more in a note. */
export function writeMore(noteId: string, text: string): Promise<Note> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/notes/{noteId}/entries', {
      params: { path: { noteId } },
      body: { text },
    }),
  );
}

/** Rewrites something in a note. */
export function rewriteEntry(note: Note, entryId: string, text: string): Promise<Note> {
  return dataOf(
    meetingsApi.PATCH('/api/meetings/v1/notes/{noteId}/entries/{entryId}', {
      params: { path: { noteId: note.id, entryId }, header: versionOf(note) },
      body: { text },
    }),
  );
}

/** Gives a highlight another colour. */
export function colourNote(note: Note, colour: NoteColour): Promise<Note> {
  return dataOf(
    meetingsApi.PATCH('/api/meetings/v1/notes/{noteId}', {
      params: { path: { noteId: note.id }, header: versionOf(note) },
      body: { colour },
    }),
  );
}

/** Lets a person read along. */
export function shareNote(noteId: string, username: string): Promise<Note> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/notes/{noteId}/shares/{username}', {
      params: { path: { noteId, username } },
    }),
  );
}

/** Lets a person no longer read along. */
export function takeBackNote(noteId: string, username: string): Promise<Note> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/notes/{noteId}/shares/{username}', {
      params: { path: { noteId, username } },
    }),
  );
}

/** Deletes a note; it can be brought back. */
export function deleteNote(note: Note): Promise<unknown> {
  return dataOf(
    meetingsApi.DELETE('/api/meetings/v1/notes/{noteId}', {
      params: { path: { noteId: note.id }, header: versionOf(note) },
    }),
  );
}

/** Brings back a note that was deleted. */
export function restoreNote(noteId: string): Promise<Note> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/notes/{noteId}/restoration', {
      params: { path: { noteId } },
    }),
  );
}

function versionOf(note: Note) {
  return { 'If-Match': `"${note.version}"` };
}
