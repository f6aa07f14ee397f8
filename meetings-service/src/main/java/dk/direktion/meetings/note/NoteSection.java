package dk.direktion.meetings.note;

/** The parts of an item a note can be about. */
public enum NoteSection {
  RECOMMENDATION,
  BACKGROUND,
  PRESENTATION,
  ECONOMY,
  ASSESSMENT
}
