package dk.direktion.meetings;

import dk.direktion.testing.ArchitectureTest;

class MeetingsArchitectureTest extends ArchitectureTest {

  @Override
  protected String basePackage() {
    return "dk.direktion.meetings";
  }

  @Override
  protected int atLeastClasses() {
    return 120;
  }
}
