package dk.direktion.meetings.minutesimport.reader;

/**
 * What a source line became.
 *
 * @param itemNumber the item it belongs to; null outside every item
 * @param unsure true where a person should look at the choice
 */
public record Piece(Kind kind, Integer itemNumber, boolean unsure) {

  /** The parts a line of minutes can be. */
  public enum Kind {
    TITLE,
    DATE,
    LOCATION,
    CONTENTS,
    ITEM_HEADING,
    CASE_NUMBER,
    ATTACHMENT,
    BACKGROUND,
    RECOMMENDATION,
    RECOMMENDATION_POINT,
    DECISION_HEADING,
    DECISION,
    PRESENTATION,
    ECONOMY,
    ASSESSMENT,
    REMINDER,
    SECTION_HEADING,
    PARTICIPANTS,
    REPEATED_TITLE,
    PAGE_FURNITURE,
    BLANK,
    UNPLACED
  }
}
