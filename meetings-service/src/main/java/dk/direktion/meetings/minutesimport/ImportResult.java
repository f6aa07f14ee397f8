package dk.direktion.meetings.minutesimport;

/** How a file that was sent fared. */
public enum ImportResult {
  /** It was read and waits to be accepted. */
  READ,
  /** It was a newer edition of a document that waits, which it has brought up to date. */
  UPDATED,
  /** It was a newer edition of minutes that are approved, which it proposes to correct. */
  CORRECTION,
  /** It says what the approved minutes say already, so nothing was kept of it. */
  UNCHANGED,
  /** The same bytes are here already. */
  ALREADY_HERE,
  /** Nothing could be read from it. */
  REFUSED
}
