package dk.direktion.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

  private static final String ADJUSTMENT =
      """
      {"fromYear": 2031, "amount": 500, "reason": "Opgaven er mindre"}""";

  private static final AtomicInteger QUARTER = new AtomicInteger();
  private static final AtomicInteger FOLLOW_UP_YEAR = new AtomicInteger();

  @Inject SystemWork work;
  @Inject ObjectMapper mapper;
  @Inject OpeningPools opening;
  @Inject BenefitScene benefits;
  @Inject ToldDecisions meetings;
  private final AtomicReference<UUID> pool = new AtomicReference<>();
  private final AtomicReference<UUID> otherPool = new AtomicReference<>();
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
          pool.set(opening.open(new OpenPool(code, "Prøvepulje", 2031, 1_000_000_000L)));
          otherPool.set(opening.open(new OpenPool(code, "Prøvepulje", 2032, 1_000_000_000L)));
        });
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (name.equals("year")) {
      return String.valueOf(2060 + FOLLOW_UP_YEAR.getAndIncrement() % 40);
    }
    if (name.equals("number")) {
      return "2";
    }
    if (name.equals("code")) {
      return operation.startsWith("PUT") ? BudgetScene.freshCode() : programme;
    }
    if (operation.contains("/posting-imports/")) {
      return PostingScene.read(PostingScene.aFile()).path("summary.id");
    }
    if (operation.contains("/postings/")) {
      return PostingScene.aPlacedPosting(anApprovedAllocation());
    }
    if (operation.contains("/posting-rules/")) {
      return PostingScene.aRule();
    }
    if (operation.contains("/benefits/")) {
      return aBenefit(operation, name);
    }
    if (operation.contains("/reports/")) {
      return created("/reports", report());
    }
    if (operation.contains("/distributions/")) {
      return created("/distributions", DISTRIBUTION);
    }
    if (operation.contains("/cost-sharings/")) {
      return created("/cost-sharings", COST);
    }
    if (operation.contains("/transfers/")) {
      String id = created("/transfers", transfer());
      return decidedIfNeeded(operation, "budget:transfer:", id);
    }
    if (operation.contains("/adjustments/")) {
      String id = created("/allocations/" + anApprovedAllocation() + "/adjustments", ADJUSTMENT);
      return decidedIfNeeded(operation, "budget:adjustment:", id);
    }
    if (operation.contains("/scenarios/")) {
      return created("/scenarios", scenario());
    }
    if (operation.endsWith("/allocations/{id}/adjustments")) {
      return anApprovedAllocation();
    }
    return operation.contains("/pools/")
        ? pool.get().toString()
        : decidedIfNeeded(operation, "budget:allocation:", anAllocation());
  }

  private String transfer() {
    return """
        {"fromPoolId": "%s", "toPoolId": "%s", "amount": 1, "reason": "Bruges ikke"}"""
        .formatted(pool.get(), otherPool.get());
  }

  private String scenario() {
    return """
        {"name": "Et forslag", "year": 2031, "allocationIds": ["%s"]}"""
        .formatted(anAllocation());
  }

  private String anApprovedAllocation() {
    String id = anAllocation();
    meetings.decide("budget:allocation:" + id, "APPROVED");
    return id;
  }

  // Only what a body approved with changes waits for its amount.
  private String decidedIfNeeded(String operation, String prefix, String id) {
    if (operation.endsWith("/carrying-out")) {
      meetings.decide(prefix + id, "APPROVED_WITH_CHANGES");
    }
    return id;
  }

  // A report is made once for its period.
  private static String report() {
    int quarter = QUARTER.getAndIncrement();
    return """
        {"kind": "IMPLEMENTATION_SHEET", "year": %d, "number": %d}"""
        .formatted(2000 + quarter / 4, quarter % 4 + 1);
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
    if (operation.endsWith("/distribution-weights/preview")) {
      return null;
    }
    if (operation.endsWith("/reports")) {
      return report();
    }
    if (operation.contains("/reports/")) {
      return "{}";
    }
    if (operation.contains("/follow-ups/")) {
      int year = 2060 + (FOLLOW_UP_YEAR.get() - 1) % 40;
      return """
          {"first": "%1$d-04-30", "second": "%1$d-08-31", "third": "%1$d-10-31"}"""
          .formatted(year);
    }
    if (operation.endsWith("/benefits") || operation.equals("PUT /api/budget/v1/benefits/{id}")) {
      return json(BenefitScene.aCase(programme));
    }
    if (operation.endsWith("/pools")) {
      return """
          {"code": "%s", "name": "Pulje", "year": 2031, "amount": 1}"""
          .formatted(BudgetScene.freshCode());
    }
    if (operation.endsWith("/transfers")) {
      return transfer();
    }
    if (operation.endsWith("/adjustments")) {
      return ADJUSTMENT;
    }
    if (operation.endsWith("/carrying-out")) {
      return "{\"amount\": 700}";
    }
    if (operation.endsWith("/scenarios") || operation.startsWith("PUT /api/budget/v1/scenarios")) {
      return scenario();
    }
    if (operation.endsWith("/posting-imports")) {
      return PostingScene.aFile();
    }
    if (operation.endsWith("/posting-imports/{id}/acceptance")) {
      return "{\"leaveOutWrong\": false}";
    }
    if (operation.endsWith("/postings/assignments")) {
      return json(PostingScene.outside(List.of(PostingScene.aPosting())));
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
    if (operation.endsWith("/distribution-weights/preview")) {
      return request.multiPart("file", "vaegte.csv", "Center;Vægt\nHRC;1".getBytes(UTF_8));
    }
    if (operation.endsWith("/posting-imports")) {
      request.contentType("text/csv");
    }
    if (operation.contains("/distributions/comparison")) {
      request.queryParam("amount", 100).queryParam("key", "EQUAL");
    }
    if (operation.contains("/scenarios/comparison")) {
      request.queryParam("scenario", UUID.fromString(created("/scenarios", scenario())));
      request.queryParam("scenario", UUID.fromString(created("/scenarios", scenario())));
    }
    if (operation.endsWith("/scenarios/outcome")) {
      request.queryParam("year", 2031);
    }
    if (operation.startsWith("GET") && operation.contains("/distribution-weights")) {
      request.queryParam("key", "STAFF");
    }
    return request.headers(Map.of("If-Match", ifMatch(operation)));
  }

  // A benefit that is specified has been written and moved.
  private static String ifMatch(String operation) {
    return operation.equals("POST /api/budget/v1/benefits/{id}/submission")
            || operation.endsWith("/carrying-out")
        ? "\"1\""
        : "\"0\"";
  }
}
