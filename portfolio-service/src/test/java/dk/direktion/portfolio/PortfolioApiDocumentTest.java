package dk.direktion.portfolio;

import dk.direktion.testing.OpenApiDriftTest;
import dk.direktion.testing.ServiceTest;

@ServiceTest
class PortfolioApiDocumentTest extends OpenApiDriftTest {

  @Override
  protected String service() {
    return "portfolio";
  }
}
