package dk.direktion.meetings.search;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What a search is narrowed to; null where it is not. */
public record SearchFilter(
    SearchKind kind,
    String body,
    LocalDate from,
    LocalDate to,
    Outcome outcome,
    Boolean closed,
    String caseNumber,
    String responsible) {

  boolean isEmpty() {
    return Stream.of(kind, body, from, to, outcome, closed, caseNumber, responsible)
        .allMatch(Objects::isNull);
  }
}
