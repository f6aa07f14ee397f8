package dk.direktion.portfolio;

import dk.direktion.testing.ArchitectureTest;

class PortfolioArchitectureTest extends ArchitectureTest {

  @Override
  protected String basePackage() {
    return "dk.direktion.portfolio";
  }

  @Override
  protected int atLeastClasses() {
    return 60;
  }
}
