/** What has become of a decision: carried out, failed, pending or not needed. */
package dk.direktion.meetings.consequence;
