package dk.direktion.meetings.document;

/** Sections with a heading of their own in each language. */
public enum SectionKind {
  PRESENTATION,
  ECONOMY,
  ASSESSMENT,
  /** What has been prepared for the one who will speak. */
  PREPARATION,
  /** A section that brings its heading. */
  TITLED
}
