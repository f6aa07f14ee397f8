package dk.direktion.meetings.body;

/** What sort of body meets. */
public enum BodyKind {
  BOARD,
  MANAGEMENT,
  POLITICAL,
  EXTERNAL
}
