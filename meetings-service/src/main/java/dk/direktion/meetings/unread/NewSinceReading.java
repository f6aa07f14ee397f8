package dk.direktion.meetings.unread;

/** What can be new about an item since it was read. */
public enum NewSinceReading {
  TEXT,
  ATTACHMENTS,
  DECISION
}
