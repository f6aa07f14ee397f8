/** Proposals other services send for a decision. */
package dk.direktion.meetings.submission;
