package dk.direktion.portfolio.listimport;

/** Whether a list that was read has been taken over. */
public enum ImportState {
  READ,
  ACCEPTED
}
