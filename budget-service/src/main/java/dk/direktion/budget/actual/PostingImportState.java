package dk.direktion.budget.actual;

/** What became of a file that was read. */
public enum PostingImportState {
  READ,
  ACCEPTED,
  DISCARDED
}
