package dk.direktion.meetings.minutesimport;

import java.util.Map;
import java.util.UUID;

/** An import becomes a meeting once, and does not change afterwards. */
class AlreadyAccepted extends AlreadyHere {
  AlreadyAccepted(UUID meetingId) {
    super("already-accepted", Map.of("meetingId", meetingId));
  }
}
