package dk.direktion.meetings.minutes;

import dk.direktion.meetings.meeting.Meeting;

/** Told within the transaction in which a meeting's minutes became approved. */
record MinutesCompleted(Meeting meeting) {}
