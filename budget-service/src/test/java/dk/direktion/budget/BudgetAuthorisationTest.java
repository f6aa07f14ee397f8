package dk.direktion.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.pool.OpeningPools;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.testing.AuthorisationMatrixTest;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
  @Inject ObjectMapper mapper;
  @Inject OpeningPools opening;
  @Inject BenefitScene benefits;
  private final AtomicReference<UUID> pool = new AtomicReference<>();
  private String programme;
  private String indicator;

  @BeforeEach
  void haveAPoolAndAProgramme() {
    String code = BudgetScene.freshCode();
    programme = benefits.aProgramme();
    benefits.book(
        programme,
        Map.of(
            "year", 2031,
            "kind", "TARGET",
            "stage", "PLANNED",
            "label", "Måltal",
            "amount", 1,
            "reason", "Aftalt"));
    work.runAs(
        "controller",
        Set.of(Roles.CONTROLLER),
        () -> {
          pool.set(opening.open(new OpenPool(code, "Prøvepulje", 2031, 1_000_000_000)));
        });
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (name.equals("code")) {
      return operation.startsWith("PUT") ? BudgetScene.freshCode() : programme;
    }
    if (operation.contains("/posting-imports/")) {
      return PostingImportsTest.send(PostingImportsTest.aFile().getBytes(StandardCharsets.UTF_8))
          .path("id");
    }
    if (operation.contains("/benefits/")) {
      return aBenefit(operation, name);
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

  // The benefit's id is asked for before that of its indicator.
  private String aBenefit(String operation, String name) {
    if (name.equals("indicatorId")) {
      return indicator;
    }
    Map<String, Object> written = BenefitScene.aCase(programme);
    String id =
        operation.endsWith("/submission")
            ? benefits.aSpecified(written)
            : benefits.aBenefit(written);
    indicator = BenefitScene.benefit(id).getString("indicators[0].id");
    return id;
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
    if (operation.endsWith("/benefits") || operation.equals("PUT /api/budget/v1/benefits/{id}")) {
      return json(BenefitScene.aCase(programme));
    }
    if (operation.endsWith("/posting-imports")) {
      return PostingImportsTest.aFile();
    }
    if (operation.endsWith("/moves")) {
      return "{\"state\": \"NOT_FOUND\", \"reason\": \"Væk\"}";
    }
    if (operation.endsWith("/measurements")) {
      return "{\"date\": \"2016-06-30\", \"value\": 1}";
    }
    if (operation.endsWith("/entries")) {
      return """
          {"year": 2031, "kind": "TARGET", "stage": "PLANNED", "label": "Mere", "amount": 1,
           "reason": "Aftalt"}""";
    }
    if (operation.startsWith("PUT")) {
      return "{\"name\": \"Program\", \"subProgrammes\": []}";
    }
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

  private String json(Map<String, ?> body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    if (operation.endsWith("/posting-imports")) {
      request.contentType("text/csv");
    }
    if (operation.contains("/comparison")) {
      request.queryParam("amount", 100).queryParam("key", "EQUAL");
    }
    if (operation.startsWith("GET") && operation.contains("/distribution-weights")) {
      request.queryParam("key", "STAFF");
    }
    return request.headers(Map.of("If-Match", ifMatch(operation)));
  }

  // A benefit that is specified has been written and moved.
  private static String ifMatch(String operation) {
    return operation.equals("POST /api/budget/v1/benefits/{id}/submission") ? "\"1\"" : "\"0\"";
  }
}
