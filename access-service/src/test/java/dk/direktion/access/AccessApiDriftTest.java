package dk.direktion.access;

import dk.direktion.testing.OpenApiDriftTest;
import dk.direktion.testing.ServiceTest;

@ServiceTest
class AccessApiDriftTest extends OpenApiDriftTest {
  @Override
  protected String service() {
    return "access";
  }
}
