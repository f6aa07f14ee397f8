package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds a service to the rules of the house; a service's test extends it. */
public abstract class ArchitectureTest {

  /** Returns the service's own package, such as {@code dk.direktion.meetings}. */
  protected abstract String basePackage();

  /** Returns how many classes the service has at least, so that an empty scan is noticed. */
  protected abstract int atLeastClasses();

  @Test
  void theScanSawTheService() {
    assertThat(scan()).hasSizeGreaterThanOrEqualTo(atLeastClasses());
  }

  @TestFactory
  Stream<DynamicTest> theRulesOfTheHouseHold() {
    JavaClasses classes = scan();
    return ArchitectureRules.of(basePackage()).stream()
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }

  private JavaClasses scan() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(basePackage());
  }
}
