package dk.direktion.meetings.followup;

import dk.direktion.meetings.consequence.ConsequenceStatus;

/** What its responsible can say became of a follow-up. */
public enum FollowUpOutcome {
  CARRIED_OUT,
  FAILED,
  NOT_NEEDED;

  /** Returns what that means for the decision. */
  ConsequenceStatus consequence() {
    return switch (this) {
      case CARRIED_OUT -> ConsequenceStatus.CARRIED_OUT;
      case FAILED -> ConsequenceStatus.FAILED;
      case NOT_NEEDED -> ConsequenceStatus.NOT_NEEDED;
    };
  }
}
