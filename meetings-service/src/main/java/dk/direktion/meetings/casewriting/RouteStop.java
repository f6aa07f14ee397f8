package dk.direktion.meetings.casewriting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A body a case shall go to.
 *
 * @param wishedMeetingId null where no meeting is wished for
 * @param wishedDate null where no day is wished for
 */
record RouteStop(String bodyCode, UUID wishedMeetingId, LocalDate wishedDate) {

  static RouteStop at(String bodyCode) {
    return new RouteStop(bodyCode, null, null);
  }
}
