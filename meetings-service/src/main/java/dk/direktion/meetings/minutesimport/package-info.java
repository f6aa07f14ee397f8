/** Minutes from outside: read, looked through and corrected, and accepted as meetings. */
package dk.direktion.meetings.minutesimport;
