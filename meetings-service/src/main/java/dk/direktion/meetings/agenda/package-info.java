/** What is on a meeting's agenda: the stubs everybody sees, and the content that may be closed. */
package dk.direktion.meetings.agenda;
