package dk.direktion.meetings.minutesimport.reader;

/**
 * One row of a reminder list; expected and responsible are null where the row and its month say
 * nothing.
 */
public record ReadReminder(String expected, String subject, String responsible) {}
