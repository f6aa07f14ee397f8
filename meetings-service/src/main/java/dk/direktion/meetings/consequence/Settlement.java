package dk.direktion.meetings.consequence;

/** What the secretariat may say became of a decision. */
public enum Settlement {
  CARRIED_OUT,
  NOT_NEEDED;

  ConsequenceStatus status() {
    return this == CARRIED_OUT ? ConsequenceStatus.CARRIED_OUT : ConsequenceStatus.NOT_NEEDED;
  }
}
