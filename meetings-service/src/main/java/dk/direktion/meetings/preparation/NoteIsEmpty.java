package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a note that says something is handed in. */
public class NoteIsEmpty extends WrongState {
  NoteIsEmpty() {
    super("note-is-empty", Map.of());
  }
}
