package dk.direktion.portfolio.mandate;

/** What a reviewer says of a mandate. */
public enum Verdict {
  APPROVED,
  OBJECTED
}
