package dk.direktion.meetings.minutesimport.reader;

import java.time.LocalDate;

/**
 * One body's decision on an item.
 *
 * @param bodyName the heading's body, else the meeting's; null where neither says
 * @param date the heading's date, else the meeting's; null where neither says
 * @param heading the decision's heading as it stood
 */
public record ReadDecision(
    String bodyName, LocalDate date, String text, DecisionOutcome outcome, String heading) {}
