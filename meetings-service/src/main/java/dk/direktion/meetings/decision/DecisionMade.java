package dk.direktion.meetings.decision;

import dk.direktion.common.event.DomainEvent;
import dk.direktion.meetings.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other services are told about a final decision: ids, dates and outcomes, no text. */
public record DecisionMade(
    UUID decisionId,
    UUID itemId,
    UUID meetingId,
    String bodyCode,
    LocalDate meetingDate,
    String subject,
    Outcome outcome,
    List<Point> points,
    UUID postponedToMeetingId,
    LocalDate postponedToDate) {

  /** What was decided about one recommendation point. */
  public record Point(int number, Outcome outcome) {}

  /** Tells of a final decision; {@code subject} and {@code putOffTo} may be null. */
  public static DomainEvent of(Decision decision, String subject, Meeting putOffTo) {
    return new DomainEvent(
        "decision",
        decision.id().toString(),
        "decision.made",
        new DecisionMade(
            decision.id(),
            decision.itemId(),
            decision.meetingId(),
            decision.bodyCode(),
            decision.decidedOn(),
            subject,
            decision.outcome(),
            decision.points().stream()
                .map(point -> new Point(point.number(), point.outcome()))
                .toList(),
            putOffTo == null ? null : putOffTo.id(),
            putOffTo == null ? null : putOffTo.date()));
  }
}
