package dk.direktion.notes;

import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.TablesTest;
import java.util.Map;

@ServiceTest
class NotesTablesTest extends TablesTest {

  @Override
  protected Map<String, String> withoutProtection() {
    return Map.of();
  }
}
