package dk.direktion.meetings.meeting;

/** What sort of meeting it is. */
public enum MeetingKind {
  ORDINARY,
  EXTRAORDINARY,
  SEMINAR
}
