package dk.direktion.meetings.consequence;

/** How far the carrying out of a decision has come. */
public enum ConsequenceStatus {
  PENDING,
  CARRIED_OUT,
  FAILED,
  NOT_NEEDED
}
