package dk.direktion.meetings.mail;

/** How often a person wants to be written to. */
public enum Delivery {
  /** Each letter as it is posted. */
  AT_ONCE,
  /** All of a day in one letter, the next morning at seven. */
  DAILY
}
