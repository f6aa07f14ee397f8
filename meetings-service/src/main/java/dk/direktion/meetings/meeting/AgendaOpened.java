package dk.direktion.meetings.meeting;

/** Told within the transaction in which a meeting's agenda was opened. */
public record AgendaOpened(Meeting meeting) {}
