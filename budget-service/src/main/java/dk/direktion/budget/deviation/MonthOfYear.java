package dk.direktion.budget.deviation;

/**
 * What was booked by the end of a month, all told, against what the year has set aside.
 *
 * @param month from 1 to 12
 */
public record MonthOfYear(int month, long booked, long expected, long allocated) {}
