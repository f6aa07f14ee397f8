package dk.direktion.portfolio.status;

/** A traffic light; NONE where a project does not report on the matter. */
public enum Light {
  GREEN,
  YELLOW,
  RED,
  NONE;

  /** Tell whether this light is a graver word than another; one that is not judged says nothing. */
  boolean isWorseThan(Light other) {
    return this != NONE && (other == NONE ? this != GREEN : compareTo(other) > 0);
  }
}
