import { meetingsApi } from '@/api/clients';
import type { CreateReminder, EditReminder, Reminder } from '@/api/reminders';
import { dataOf } from '@/lib/http';

/** Adds a row to a body's list. */
export function addReminder(body: CreateReminder): Promise<Reminder> {
  return dataOf(meetingsApi.POST('/api/meetings/v1/reminders', { body }));
}

/** Rewords a row that was read at the given version. */
export function editReminder(id: string, version: number, body: EditReminder): Promise<Reminder> {
  return dataOf(
    meetingsApi.PUT('/api/meetings/v1/reminders/{reminderId}', { ...at(id, version), body }),
  );
}

/** Takes a row off the list because it is done. */
export function completeReminder(reminder: Reminder, note: string): Promise<Reminder> {
  return dataOf(
    meetingsApi.POST('/api/meetings/v1/reminders/{reminderId}/completion', {
      ...at(reminder.id, reminder.version),
      body: { note: note.trim() || undefined },
    }),
  );
}

/** Takes a row off the list because it should not be there. */
export function removeReminder(reminder: Reminder): Promise<Reminder> {
  return dataOf(
    meetingsApi.POST(
      '/api/meetings/v1/reminders/{reminderId}/removal',
      at(reminder.id, reminder.version),
    ),
  );
}

/** Puts a row back. */
export function restoreReminder(reminder: Reminder): Promise<Reminder> {
  return dataOf(
    meetingsApi.POST(
      '/api/meetings/v1/reminders/{reminderId}/restoration',
      at(reminder.id, reminder.version),
    ),
  );
}

function at(reminderId: string, version: number) {
  return { params: { path: { reminderId }, header: { 'If-Match': `"${version}"` } } };
}
