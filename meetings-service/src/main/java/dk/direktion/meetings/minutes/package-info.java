/** Minutes: their approval, which sets everything off, their publication, and imported ones. */
package dk.direktion.meetings.minutes;
