package dk.direktion.notes;

import dk.direktion.testing.OpenApiDriftTest;
import dk.direktion.testing.ServiceTest;
import java.nio.file.Path;

@ServiceTest
class NotesApiDriftTest extends OpenApiDriftTest {

  @Override
  protected String service() {
    return "notes";
  }

  @Override
  protected Path document() {
    return Path.of("src", "test", "resources", "notes.yaml");
  }
}
