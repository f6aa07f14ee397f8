package dk.direktion.meetings.reminder;

/**
 * What a row of a reminder list says.
 *
 * @param expected a date, a month or a recurrence in words; null where the row does not say
 * @param responsible a person or unit in words; null where the row does not say
 */
public record ReminderRow(String expected, String subject, String responsible, boolean recurring) {}
