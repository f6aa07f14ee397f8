package dk.direktion.meetings.meeting;

/** Told within the transaction in which a meeting became held. */
public record MeetingHeld(Meeting meeting) {}
