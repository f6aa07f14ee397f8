package dk.direktion.meetings.document;

/** What kind of paper it is. */
public enum DocumentKind {
  AGENDA,
  MINUTES,
  /** One item by itself. */
  EXTRACT,
  /** What has been prepared for another body's agenda. */
  PREPARATION
}
