package dk.direktion.meetings;

import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.TablesTest;
import java.util.Map;

@ServiceTest
class MeetingsTablesTest extends TablesTest {

  @Override
  protected Map<String, String> withoutProtection() {
    return Map.ofEntries(
        Map.entry("body", "names and rules of the bodies, which everybody knows"),
        Map.entry("body_member", "who is a member of which body, which everybody knows"),
        Map.entry("person", "names, titles and units of the municipality's people"),
        Map.entry("projection_bound", "a number of seconds"),
        Map.entry("standing_item", "what a body has on each of its agendas"));
  }
}
