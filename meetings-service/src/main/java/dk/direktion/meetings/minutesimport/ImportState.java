package dk.direktion.meetings.minutesimport;

/** How far an import has come. */
public enum ImportState {
  READ,
  ACCEPTED
}
