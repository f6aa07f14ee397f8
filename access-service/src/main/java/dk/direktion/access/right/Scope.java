package dk.direktion.access.right;

/** Which items of an agenda a right reaches. */
public enum Scope {
  OPEN,
  OPEN_AND_CLOSED
}
