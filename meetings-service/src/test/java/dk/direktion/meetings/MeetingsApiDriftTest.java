package dk.direktion.meetings;

import dk.direktion.testing.OpenApiDriftTest;
import dk.direktion.testing.ServiceTest;

@ServiceTest
class MeetingsApiDriftTest extends OpenApiDriftTest {

  @Override
  protected String service() {
    return "meetings";
  }
}
