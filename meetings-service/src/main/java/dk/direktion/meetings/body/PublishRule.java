package dk.direktion.meetings.body;

/** When a body's minutes are sent out. */
public enum PublishRule {
  /** When the secretariat says so. */
  MANUALLY,
  /** With the approval. */
  WHEN_MINUTES_APPROVED
}
