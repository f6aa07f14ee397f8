package dk.direktion.budget.posting;

/** What became of a file that was read. */
public enum PostingImportState {
  READ,
  ACCEPTED,
  DISCARDED
}
