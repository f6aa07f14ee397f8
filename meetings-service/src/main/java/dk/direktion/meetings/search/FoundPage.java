package dk.direktion.meetings.search;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the database answers to a search. */
record FoundPage(
    long total,
    boolean complete,
    Map<String, Long> kinds,
    Map<String, Long> bodies,
    Map<String, Long> outcomes,
    Map<String, Long> closed,
    Map<String, Long> responsibles,
    List<Entry> hits) {

  static final FoundPage NOTHING =
      new FoundPage(0, true, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

  /** One entry; title and text carry marks. A draft has neither item, meeting nor body. */
  record Entry(
      UUID id,
      SearchKind kind,
      UUID itemId,
      UUID meetingId,
      String bodyCode,
      LocalDate day,
      boolean closed,
      Integer number,
      UUID caseId,
      String caseNumber,
      Outcome outcome,
      String responsible,
      String title,
      String text) {}
}
