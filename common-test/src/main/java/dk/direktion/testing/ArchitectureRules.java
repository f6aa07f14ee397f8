package dk.direktion.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The rules of the house that hold in every service. */
public final class ArchitectureRules {

  private static final List<String> SERVICES =
      List.of("meetings", "portfolio", "budget", "access", "gateway");
  private static final Set<String> NOW = Set.of("now", "currentTimeMillis");

  private ArchitectureRules() {}

  /** Returns every rule for the service whose packages begin here. */
  public static List<ArchRule> of(String basePackage) {
    return List.of(
        featuresDoNotDependOnWeb(),
        resourcesArePackagePrivateAndInWeb(),
        endpointsArePublic(),
        entitiesStayOutOfTheApi(),
        entitiesGuardTheirFields(),
        entitiesHaveNoPublicSetters(),
        timeComesFromTheClock(),
        servicesKnowNothingOfEachOther(basePackage),
        nothingIsInjectedIntoStaticFields(),
        noStaticState(),
        bodiesAreRequiredAndValidated(),
        namesSayWhatThingsAre());
  }

  static ArchRule featuresDoNotDependOnWeb() {
    return noClasses()
        .that(not(resideInAPackage("..web..")).as("are features"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dk.direktion..web..")
                .and(not(resideInAPackage("dk.direktion.common.."))))
        .as("features never depend on their web package")
        .allowEmptyShould(true);
  }

  static ArchRule resourcesArePackagePrivateAndInWeb() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage("..web..")
        .allowEmptyShould(true);
  }

  static ArchRule endpointsArePublic() {
    return methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should()
        .bePublic()
        .because("the framework leaves any other out without a word")
        .allowEmptyShould(true);
  }

  static ArchRule entitiesStayOutOfTheApi() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .should()
        .haveRawReturnType(DescribedPredicate.describe("an entity", ArchitectureRules::isEntity))
        .allowEmptyShould(true);
  }

  static ArchRule entitiesGuardTheirFields() {
    return fields()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe("are entities", ArchitectureRules::isEntity))
        .and()
        .areNotStatic()
        .should()
        .bePrivate()
        .allowEmptyShould(true);
  }

  static ArchRule entitiesHaveNoPublicSetters() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe("are entities", ArchitectureRules::isEntity))
        .and()
        .haveNameMatching("set[A-Z].*")
        .should()
        .bePublic()
        .allowEmptyShould(true);
  }

  static ArchRule timeComesFromTheClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "asks for the time without a clock", ArchitectureRules::now))
        .allowEmptyShould(true);
  }

  static ArchRule servicesKnowNothingOfEachOther(String basePackage) {
    String[] others =
        SERVICES.stream()
            .map(service -> "dk.direktion." + service)
            .filter(other -> !other.equals(basePackage))
            .map(other -> other + "..")
            .toArray(String[]::new);
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
  }

  static ArchRule nothingIsInjectedIntoStaticFields() {
    return noFields()
        .that()
        .areStatic()
        .should()
        .beAnnotatedWith(Inject.class)
        .allowEmptyShould(true);
  }

  static ArchRule noStaticState() {
    return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
  }

  static ArchRule bodiesAreRequiredAndValidated() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .should(requireTheirBody())
        .allowEmptyShould(true);
  }

  static ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Dto");
  }

  private static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
  }

  private static boolean now(JavaCall<?> call) {
    return NOW.contains(call.getTarget().getName())
        && (call.getTargetOwner().getPackageName().equals("java.time")
            || call.getTargetOwner().isEquivalentTo(System.class))
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
  }

  // An empty body arrives as null, and only a validated parameter turns that into a 400.
  private static ArchCondition<JavaMethod> requireTheirBody() {
    return new ArchCondition<>("take no body that may be missing or is not validated") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaParameter parameter : method.getParameters()) {
          boolean isBody =
              parameter.getRawType().isRecord()
                  && parameter.getAnnotations().stream()
                      .noneMatch(
                          annotation ->
                              annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
          if (isBody
              && !(parameter.isAnnotatedWith(NotNull.class)
                  && parameter.isAnnotatedWith(Valid.class))) {
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " takes a body without @NotNull @Valid"));
          }
        }
      }
    };
  }
}
