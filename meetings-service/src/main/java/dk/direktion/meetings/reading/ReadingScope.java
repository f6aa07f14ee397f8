package dk.direktion.meetings.reading;

/** Whether a right covers open items only, or closed ones as well. */
public enum ReadingScope {
  OPEN,
  OPEN_AND_CLOSED
}
