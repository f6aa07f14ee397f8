package dk.direktion.meetings.minutesimport.reader;

import java.time.LocalDate;

/**
 * What a section's heading says: which section begins.
 *
 * @param named true when the heading is the section's own name and says nothing more
 * @param guessed true when the heading was recognised in spite of a slip of the pen
 * @param rest text of the section that stands on the heading's own line
 * @param body for a decision the body it names; null for none
 * @param date for a decision the date it names; null for none
 */
record Cue(Kind kind, boolean named, boolean guessed, String rest, String body, LocalDate date) {

  /** The sections of an item. */
  enum Kind {
    BACKGROUND,
    RECOMMENDATION,
    DECISION,
    PRESENTATION,
    ECONOMY,
    ASSESSMENT,
    ATTACHMENTS
  }

  static Cue section(Kind kind, boolean named) {
    return new Cue(kind, named, false, "", null, null);
  }

  Cue withRest(String text) {
    return new Cue(kind, named, guessed, text, body, date);
  }

  Cue asGuess() {
    return new Cue(kind, named, true, rest, body, date);
  }
}
