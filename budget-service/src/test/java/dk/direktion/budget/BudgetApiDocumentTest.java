package dk.direktion.budget;

import dk.direktion.testing.OpenApiDriftTest;
import dk.direktion.testing.ServiceTest;

@ServiceTest
class BudgetApiDocumentTest extends OpenApiDriftTest {

  @Override
  protected String service() {
    return "budget";
  }
}
