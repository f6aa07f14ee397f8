package dk.direktion.access;

import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.TablesTest;
import java.util.Map;

@ServiceTest
class AccessTablesTest extends TablesTest {

  @Override
  protected Map<String, String> withoutProtection() {
    return Map.ofEntries(
        Map.entry("access_criteria", "criteria the board has decided, which everybody may know"),
        Map.entry(
            "body_group_criteria", "criteria the board has decided, which everybody may know"),
        Map.entry(
            "account",
            "accounts as Keycloak has them: names, mail addresses, groups; nothing about agendas"),
        Map.entry("account_visit", "when Keycloak was reached"),
        Map.entry(
            "appointment",
            "who shall hold which position; why one was refused is kept by the code alone"),
        Map.entry("area", "names of areas"),
        Map.entry("deputyship", "who decides in whose place"),
        Map.entry("held_position", "who holds which position, which everybody may look up"),
        Map.entry("person", "names and units of the municipality's people"),
        Map.entry(
            "published_state", "what other services were told of everybody's positions and rights"),
        Map.entry(
            "reading_grant",
            "rights are worked out of everybody's; why one was revoked is kept by the code alone"),
        Map.entry("review_round", "when reviews begin and end"),
        Map.entry("unit", "names of units"));
  }
}
