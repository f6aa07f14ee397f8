package dk.direktion.portfolio.status;

/**
 * How far a status note has come; UNSIGNED is one whose round closed before the owner signed it.
 */
public enum ReportState {
  DRAFT,
  HANDED_IN,
  RETURNED,
  SIGNED,
  UNSIGNED;

  boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Tell how much a note counts beside others of the same round. */
  int rank() {
    return switch (this) {
      case DRAFT, RETURNED -> 0;
      case HANDED_IN, UNSIGNED -> 1;
      case SIGNED -> 2;
    };
  }
}
