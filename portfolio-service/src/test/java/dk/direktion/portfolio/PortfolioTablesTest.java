package dk.direktion.portfolio;

import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.TablesTest;
import java.util.Map;

@ServiceTest
class PortfolioTablesTest extends TablesTest {

  @Override
  protected Map<String, String> withoutProtection() {
    return Map.ofEntries(
        Map.entry("listing", "the portfolio, which every employee reads"),
        Map.entry("person", "names and units of the municipality's people"),
        Map.entry("project", "the portfolio, which every employee reads"),
        Map.entry("project_dependency", "the portfolio, which every employee reads"),
        Map.entry("project_name", "the portfolio, which every employee reads"),
        Map.entry("project_role", "the portfolio, which every employee reads"),
        Map.entry("status_report", "the portfolio, which every employee reads"));
  }
}
