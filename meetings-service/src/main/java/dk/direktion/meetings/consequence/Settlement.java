package dk.direktion.meetings.consequence;

import dk.direktion.meetings.followup.FollowUpOutcome;

/** What the secretariat may say became of a decision. */
public enum Settlement {
  CARRIED_OUT,
  NOT_NEEDED;

  FollowUpOutcome outcome() {
    return this == CARRIED_OUT ? FollowUpOutcome.CARRIED_OUT : FollowUpOutcome.NOT_NEEDED;
  }

  ConsequenceStatus status() {
    return this == CARRIED_OUT ? ConsequenceStatus.CARRIED_OUT : ConsequenceStatus.NOT_NEEDED;
  }
}
