package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

  @TempDir static Path compiled;

  private static JavaClasses untidy;

  static List<ArchRule> rules() {
    return ArchitectureRules.of("dk.direktion.untidy");
  }

  // Compiled here and not with the tests, or they would be part of every application under test.
  @BeforeAll
  static void compileTheUntidyService() throws IOException {
    Path sources = Path.of("src", "test", "untidy");
    try (Stream<Path> files = Files.walk(sources)) {
      String[] options =
          Stream.concat(
                  Stream.of("-proc:none", "-parameters", "-d", compiled.toString()),
                  files.map(Path::toString).filter(file -> file.endsWith(".java")))
              .toArray(String[]::new);
      assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
    }
    untidy = new ClassFileImporter().importPath(compiled.resolve("dk/direktion/untidy"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSeesItsBreach(ArchRule rule) {
    assertThat(rule.evaluate(untidy).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void aTidyServiceBreaksNoRule() {
    JavaClasses notes = new ClassFileImporter().importPackages("dk.direktion.notes");
    assertThat(notes).hasSizeGreaterThan(20);
    for (ArchRule rule : ArchitectureRules.of("dk.direktion.notes")) {
      assertThat(rule.allowEmptyShould(true).evaluate(notes).getFailureReport().getDetails())
          .filteredOn(detail -> !detail.contains("Test."))
          .as(rule.getDescription())
          .isEmpty();
    }
  }
}
