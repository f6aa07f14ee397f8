package dk.direktion.meetings.note;

/** The colours a highlight can have; each has its name on the screen too. */
public enum NoteColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK
}
