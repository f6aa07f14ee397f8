package dk.direktion.access;

import dk.direktion.testing.ArchitectureTest;

class AccessArchitectureTest extends ArchitectureTest {
  @Override
  protected String basePackage() {
    return "dk.direktion.access";
  }

  @Override
  protected int atLeastClasses() {
    return 100;
  }
}
