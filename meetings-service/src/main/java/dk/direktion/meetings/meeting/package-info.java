/** Meetings and their course from planned to published minutes. */
package dk.direktion.meetings.meeting;
