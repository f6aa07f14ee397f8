package dk.direktion.access.criteria;

import java.time.LocalDate;
import java.util.UUID;

/** What a body decided at a meeting, as the meetings tell it. */
record BoardDecision(
    UUID decisionId, UUID itemId, String bodyCode, LocalDate meetingDate, String outcome) {

  boolean isOfTheBoard() {
    return bodyCode.equals(CriteriaSubject.DECIDING_BODY);
  }
}
