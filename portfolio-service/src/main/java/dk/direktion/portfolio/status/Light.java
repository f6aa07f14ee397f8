package dk.direktion.portfolio.status;

/** A traffic light; NONE where a project does not report on the matter. */
public enum Light {
  GREEN,
  YELLOW,
  RED,
  NONE
}
