/** Conflicts of interest: who takes no part in an item and reads nothing of it. */
package dk.direktion.meetings.conflict;
