package dk.direktion.notes;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.notes.note.WritingNotes;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Set;

@ServiceTest
class NotesCanaryTest extends CanaryTest {

  @Inject WritingNotes writing;
  @Inject SystemWork system;

  private String note;

  @Override
  protected void plant(String word) {
    system.runAs(
        "sekretariat",
        Set.of(Roles.EMPLOYEE),
        () -> note = writing.write("Om " + word, true).id().toString());
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(Persona.SEKRETARIAT);
  }

  @Override
  protected String pathParam(String operation, String name) {
    return note;
  }
}
