package dk.direktion.notes;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.notes.note.WritingNotes;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.ServiceTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ServiceTest
class NotesAuthorisationTest extends AuthorisationMatrixTest {

  @Inject WritingNotes writing;
  @Inject SystemWork system;

  @Override
  protected String pathParam(String operation, String name) {
    List<UUID> note = new ArrayList<>();
    system.runAs(
        "sekretariat",
        Set.of(Roles.EMPLOYEE),
        () -> note.add(writing.write("closed " + UUID.randomUUID(), true).id()));
    return note.get(0).toString();
  }

  @Override
  protected String body(String operation) {
    return "{\"title\": \"" + UUID.randomUUID() + "\"}";
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    return operation.startsWith("PUT") ? request.header("If-Match", "\"0\"") : request;
  }
}
