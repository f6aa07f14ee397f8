/** The timetable of a seminar. */
package dk.direktion.meetings.programme;
