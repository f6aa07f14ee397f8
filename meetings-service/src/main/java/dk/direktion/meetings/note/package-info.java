/** What people write to themselves about items, and to those they name. */
package dk.direktion.meetings.note;
