package dk.direktion.portfolio.listimport;

/** What a row comes to. */
public enum RowOutcome {
  NEW,
  CHANGED,
  UNCHANGED,
  WRONG
}
