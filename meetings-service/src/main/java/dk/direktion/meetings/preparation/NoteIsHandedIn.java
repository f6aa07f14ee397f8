package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A note that is handed in waits for the secretariat. */
public class NoteIsHandedIn extends WrongState {
  NoteIsHandedIn() {
    super("note-is-handed-in", Map.of());
  }
}
