/** What somebody waits for: effects of decisions, follow-ups, notes and reminders. */
package dk.direktion.meetings.outstanding;
