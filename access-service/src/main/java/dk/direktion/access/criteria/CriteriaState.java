package dk.direktion.access.criteria;

/**
 * How far a set of criteria has come; {@code REFUSED} by the meeting for want of room, {@code
 * DROPPED} where the board decided otherwise.
 */
public enum CriteriaState {
  SENT,
  ON_AGENDA,
  REFUSED,
  DROPPED,
  DECIDED
}
