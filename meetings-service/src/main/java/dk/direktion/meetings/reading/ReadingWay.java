package dk.direktion.meetings.reading;

/** By which way somebody read what is closed. */
public enum ReadingWay {
  ITEM,
  DECISION,
  CASE,
  /** A compiled agenda, minutes or extract. */
  PAPER,
  ATTACHMENT,
  SEARCH,
  MINUTES,
  LIST,
  /** A case being written. */
  DRAFT
}
