package dk.direktion.access.review;

/** What became of a grant in a round; {@code OVER} had ended already, for another reason. */
public enum LineState {
  OPEN,
  CONFIRMED,
  ENDED,
  LAPSED,
  OVER
}
