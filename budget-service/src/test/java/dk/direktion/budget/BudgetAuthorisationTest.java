package dk.direktion.budget;

import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.pool.OpeningPools;
import dk.direktion.budget.programmeeconomy.AccountProgrammeYear;
import dk.direktion.budget.programmeeconomy.AccountingProgrammes;
import dk.direktion.budget.programmeeconomy.EconomyLine;
import dk.direktion.budget.programmeeconomy.LineKind;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class BudgetAuthorisationTest extends AuthorisationMatrixTest {

  private static final String DISTRIBUTION =
      """
      {"amount": 100, "key": "OWN", "weights": [{"unit": "HRC", "weight": 1}]}""";

  private static final String COST =
      """
      {"title": "Analyse", "amount": 100, "method": "EQUAL",
       "parties": [{"name": "A"}, {"name": "B"}]}""";

  @Inject SystemWork work;
  @Inject OpeningPools opening;
  @Inject AccountingProgrammes accounting;
  private final AtomicReference<UUID> pool = new AtomicReference<>();
  private String programme;

  @BeforeEach
  void haveAPoolAndAProgramme() {
    String code = BudgetScene.freshCode();
    programme = code;
    work.runAs(
        "controller",
        Set.of(Roles.CONTROLLER),
        () -> {
          pool.set(opening.open(new OpenPool(code, "Prøvepulje", 2031, 1_000_000_000)));
          accounting.account(
              new AccountProgrammeYear(
                  code,
                  "Program",
                  2031,
                  LocalDate.of(2031, 5, 31),
                  0,
                  0,
                  List.of(new EconomyLine("Fundet", LineKind.FOUND, 1, null, null, null))));
        });
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (name.equals("code")) {
      return programme;
    }
    if (operation.contains("/distributions/")) {
      return created("/distributions", DISTRIBUTION);
    }
    if (operation.contains("/cost-sharings/")) {
      return created("/cost-sharings", COST);
    }
    return operation.contains("/pools/") ? pool.get().toString() : anAllocation();
  }

  private static String created(String path, String body) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(BudgetScene.API + path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String anAllocation() {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(BudgetScene.proposal(pool.get(), 1_000))
        .post(BudgetScene.API + "/allocations")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Override
  protected String body(String operation) {
    if (operation.endsWith("/submission")) {
      return "{\"bodyCode\": \"DIR\"}";
    }
    if (operation.endsWith("/distributions")) {
      return DISTRIBUTION;
    }
    if (operation.endsWith("/cost-sharings")) {
      return COST;
    }
    if (operation.endsWith("/distribution-weights")) {
      return """
          {"key": "USE", "validFrom": "2090-01-01", "weights": [{"unit": "HRC", "weight": 1}]}""";
    }
    return operation.startsWith("PATCH")
        ? "{\"amount\": 2000}"
        : """
          {"poolId": "%s", "purpose": "Scanner", "amount": 1000, "recurrence": "ONE_OFF"}"""
            .formatted(pool.get());
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    if (operation.contains("/comparison")) {
      request.queryParam("amount", 100).queryParam("key", "EQUAL");
    }
    if (operation.startsWith("GET") && operation.contains("/distribution-weights")) {
      request.queryParam("key", "STAFF");
    }
    return request.headers(Map.of("If-Match", "\"0\""));
  }
}
