/** Reminder lists over HTTP. */
package dk.direktion.meetings.reminder.web;
