/** The reminder list: what is expected when, and who is responsible. */
package dk.direktion.meetings.reminder;
