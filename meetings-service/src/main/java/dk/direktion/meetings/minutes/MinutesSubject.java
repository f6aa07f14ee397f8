package dk.direktion.meetings.minutes;

import dk.direktion.meetings.consequence.Link;
import dk.direktion.meetings.meeting.Meeting;
import java.util.Optional;
import java.util.UUID;

/** The reference an item carries that is about the approval of another meeting's minutes. */
final class MinutesSubject {

  private static final String PREFIX = "meetings:minutes:";

  private MinutesSubject() {}

  static String of(Meeting meeting) {
    return PREFIX + meeting.id();
  }

  /** Returns where the minutes of a meeting are read. */
  static Link link(UUID meetingId) {
    return new Link("Referat", "/moeder/" + meetingId + "/referat");
  }

  /** Returns the meeting whose minutes it is about; {@code subject} may be null or another kind. */
  static Optional<UUID> meetingId(String subject) {
    return subject == null || !subject.startsWith(PREFIX)
        ? Optional.empty()
        : Optional.of(UUID.fromString(subject.substring(PREFIX.length())));
  }
}
