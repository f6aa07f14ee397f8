package dk.direktion.access.review;

/** Whether a round still takes decisions. */
public enum ReviewState {
  OPEN,
  CLOSED
}
