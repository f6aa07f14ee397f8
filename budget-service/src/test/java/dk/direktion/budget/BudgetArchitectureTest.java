package dk.direktion.budget;

import dk.direktion.testing.ArchitectureTest;

class BudgetArchitectureTest extends ArchitectureTest {

  @Override
  protected String basePackage() {
    return "dk.direktion.budget";
  }

  @Override
  protected int atLeastClasses() {
    return 60;
  }
}
