package dk.direktion.common.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a body decided at a meeting, as the meetings tell it.
 *
 * @param postponedTo the day of the meeting a postponed item goes on to; null if unknown
 */
public record BodyDecision(
    UUID decisionId,
    UUID itemId,
    String bodyCode,
    LocalDate meetingDate,
    Outcome outcome,
    List<Point> points,
    LocalDate postponedTo) {

  /** What was decided about one recommendation point, counted from 1. */
  public record Point(int number, Outcome outcome) {}
}
