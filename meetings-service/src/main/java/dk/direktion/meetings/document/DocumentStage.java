package dk.direktion.meetings.document;

/** How far a paper has come. */
public enum DocumentStage {
  DRAFT,
  /** An agenda that is sent out, or minutes that are public. */
  PUBLISHED,
  APPROVED,
  CANCELLED
}
