package dk.direktion.portfolio.mandate;

import java.util.UUID;

/** What became of a decision, told to the meetings so that its page can show it. */
record ConsequenceReported(
    UUID decisionId, UUID itemId, String subject, Status status, String reason, Link link) {

  enum Status {
    CARRIED_OUT,
    FAILED,
    NOT_NEEDED
  }

  /** Where people see what was done; the path is the user interface's. */
  record Link(String label, String path) {}
}
