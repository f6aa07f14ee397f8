package dk.direktion.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dk.direktion.gateway");

  @Test
  void the_rules_look_at_the_whole_gateway() {
    assertThat(GATEWAY).hasSizeGreaterThan(40);
  }

  @Test
  void time_comes_from_the_clock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("a test must be able to move time on")
        .check(GATEWAY);
  }

  @Test
  void there_is_no_static_state() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(GATEWAY);
  }

  @Test
  void names_say_what_things_are() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Util|Utils|Dto|Helper)")
        .because("such names say nothing")
        .check(GATEWAY);
  }

  @Test
  void the_gateway_knows_no_service_from_within() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dk.direktion.meetings..",
            "dk.direktion.portfolio..",
            "dk.direktion.budget..",
            "dk.direktion.access..",
            "dk.direktion.common..")
        .check(GATEWAY);
  }

  @Test
  void the_log_in_is_built_on_the_session_and_not_the_reverse() {
    noClasses()
        .that()
        .resideInAPackage("..session..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..login..", "..routing..")
        .check(GATEWAY);
  }
}
