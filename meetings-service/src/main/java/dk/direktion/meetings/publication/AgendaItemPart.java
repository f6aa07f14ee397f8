package dk.direktion.meetings.publication;

/** The parts of an item that can change from one version to the next; the database's order. */
public enum AgendaItemPart {
  CASE_NUMBER,
  BACKGROUND,
  PRESENTATION,
  ECONOMY,
  ASSESSMENT,
  RECOMMENDATION,
  ATTACHMENTS,
  GUESTS,
  /** Not among the database's marks: told by the titles themselves. */
  TITLE,
  /** Not among the database's marks: told by the line, also to those who may not read the item. */
  CLOSED
}
