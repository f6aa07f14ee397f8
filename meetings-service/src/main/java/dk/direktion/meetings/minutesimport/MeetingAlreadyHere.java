package dk.direktion.meetings.minutesimport;

import java.util.Map;
import java.util.UUID;

/** Minutes do not become a second meeting beside one planned here for the same body and date. */
class MeetingAlreadyHere extends AlreadyHere {
  MeetingAlreadyHere(UUID meetingId) {
    super("meeting-already-here", Map.of("meetingId", meetingId));
  }
}
