package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Only a note that is handed in is approved or given back. */
public class NoteIsNotHandedIn extends WrongState {
  NoteIsNotHandedIn() {
    super("note-is-not-handed-in", Map.of());
  }
}
