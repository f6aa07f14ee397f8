package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class ScenariosTest extends BudgetScene {

  @Test
  void tryingOutShowsWhatIsLeftPerPoolAndYearAndKeepsNothing() {
    String code = freshCode();
    UUID first = aPool(code, 2061, 1_000_000);
    UUID second = aPool(code, 2062, 400_000);
    decide(anAllocationOnAnAgenda(first, 100_000), "APPROVED");
    String once = anAllocation(first, 300_000);
    Map<String, Object> threeYears = proposal(first, 250_000);
    threeYears.put("recurrence", "YEARLY");
    threeYears.put("years", 3);
    String yearly = propose(threeYears).then().statusCode(201).extract().path("id");

    JsonPath outcome =
        read("/scenarios/outcome?year=2061&allocation=" + once + "&allocation=" + yearly);
    String ofPool = "pools.findAll { it.poolId == '" + first + "' }[0].";
    assertThat(outcome.getLong(ofPool + "approved")).isEqualTo(100_000);
    assertThat(outcome.getLong(ofPool + "chosen")).isEqualTo(550_000);
    assertThat(outcome.getLong(ofPool + "left")).isEqualTo(350_000);
    assertThat(outcome.getLong("pools.find { it.poolId == '" + second + "' }.left"))
        .isEqualTo(150_000);
    assertThat(outcome.getString("pools.find { it.year == 2063 }.amount"))
        .as("not opened yet")
        .isNull();
    assertThat(outcome.getLong("pools.find { it.year == 2063 }.chosen")).isEqualTo(250_000);
    assertThat(outcome.getBoolean("fits")).isTrue();
    assertThat(pool(first).getLong("left")).isEqualTo(900_000);
  }

  @Test
  void scenariosAreKeptChangedComparedAndThrownAway() {
    UUID pool = aPool(freshCode(), 2064, 1_000_000);
    String small = anAllocation(pool, 200_000);
    String large = anAllocation(pool, 900_000);
    String careful = aScenario("Det nødvendige", 2064, small);
    String all = aScenario("Det hele", 2064, small, large);
    assertThat(read("/scenarios/" + all).getBoolean("outcome.fits")).isFalse();
    assertThat(read("/scenarios?year=2064").getList("items.name"))
        .containsExactly("Det hele", "Det nødvendige");

    String both = "scenario=" + careful + "&scenario=" + all;
    JsonPath compared = read("/scenarios/comparison?" + both);
    assertThat(compared.getList("scenarios.fits")).containsExactly(true, false);
    assertThat(compared.getList("rows[0].left", Integer.class)).containsExactly(800_000, -100_000);
    assertThat(compared.getLong("rows[0].difference")).isEqualTo(900_000);
    assertThat(
            Persona.CONTROLLER
                .request()
                .get(API + "/scenarios/comparison/sheet?" + both)
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("Det nødvendige", "\"800000\";\"-100000\";\"900000\"");
    Persona.CONTROLLER
        .request()
        .get(API + "/scenarios/" + all + "/sheet?format=xlsx")
        .then()
        .statusCode(200);

    act("/scenarios/" + all, "submission", Map.of("bodyCode", "DIR"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/pool-exceeded"));
    change(all, Map.of("name", "Det store", "year", 2064, "allocationIds", List.of(large, small)))
        .then()
        .statusCode(200)
        .body("points[0].allocationId", equalTo(large));
    Persona.CONTROLLER
        .request()
        .header("If-Match", "\"1\"")
        .delete(API + "/scenarios/" + all)
        .then()
        .statusCode(204);
    Persona.CONTROLLER.request().get(API + "/scenarios/" + all).then().statusCode(404);
    assertThat(allocation(large).getString("state")).isEqualTo("PROPOSED");
  }

  @Test
  void aScenarioIsOneItemAndEachPointIsCarriedOutOnItsOwn() {
    UUID pool = aPool(1_000_000);
    String one = anAllocation(pool, 100_000);
    String two = anAllocation(pool, 200_000);
    String three = anAllocation(pool, 300_000);
    String four = anAllocation(pool, 400_000);
    String id = aScenario("Fire forslag", 2031, one, two, three, four);
    act("/scenarios/" + id, "submission", Map.of("bodyCode", "DIR")).then().statusCode(200);
    Map<String, Object> submitted = published("subject.submitted", id).get(0);
    assertThat((List<?>) submitted.get("recommendationPoints")).hasSize(4);
    assertThat(submitted).containsEntry("subject", "budget:scenario:" + id);
    assertThat(allocation(two).getString("submission.state")).isEqualTo("SENT");
    submit(two, "\"1\"").then().statusCode(409);

    UUID item = UUID.randomUUID();
    meetingsTell(
        "agenda-item.added",
        Map.of(
            "subject",
            "budget:scenario:" + id,
            "itemId",
            item,
            "meetingId",
            UUID.randomUUID(),
            "bodyCode",
            "DIR",
            "meetingDate",
            "2031-01-14"));
    assertThat(allocation(two).getString("submission.itemId")).isEqualTo(item.toString());

    Map<String, Object> decision = decisionOn("budget:scenario:" + id, "APPROVED");
    decision.put(
        "points",
        List.of(
            Map.of("number", 2, "outcome", "REJECTED"),
            Map.of("number", 3, "outcome", "POSTPONED"),
            Map.of("number", 4, "outcome", "APPROVED_WITH_CHANGES")));
    meetingsTell("decision.made", decision);
    assertThat(allocation(one).getString("state")).isEqualTo("APPROVED");
    assertThat(allocation(two).getString("state")).isEqualTo("REJECTED");
    assertThat(allocation(three).getList("actions")).contains("submit");
    assertThat(allocation(four).getList("actions")).contains("carry-out");
    JsonPath decided = read("/scenarios/" + id);
    assertThat(decided.getString("state")).isEqualTo("DECIDED");
    assertThat(decided.getList("points.status"))
        .containsExactly("CARRIED_OUT", "CARRIED_OUT", "NOT_NEEDED", "FAILED");
    assertThat(published("consequence.reported", id).get(0)).containsEntry("status", "FAILED");
    assertThat((String) published("consequence.reported", id).get(0).get("reason"))
        .startsWith("Nr. " + allocation(four).getInt("number") + ": Godkendt med ændringer");

    act("/allocations/" + four, "carrying-out", Map.of("amount", 350_000)).then().statusCode(200);
    assertThat(published("consequence.reported", id).get(1))
        .containsEntry("status", "CARRIED_OUT")
        .containsEntry("decisionId", decision.get("decisionId").toString());
    assertThat(published("consequence.reported", four)).isEmpty();
    assertThat(pool(pool).getLong("approved")).isEqualTo(450_000);

    meetingsTell("decision.made", decision);
    assertThat(pool(pool).getLong("approved"))
        .as("the same decision told again")
        .isEqualTo(450_000);
  }

  @Test
  void aPostponedOrReturnedScenarioWaitsWithItsProposals() {
    UUID pool = aPool(1_000_000);
    String one = anAllocation(pool, 100_000);
    String id = aScenario("Et forslag", 2031, one);
    act("/scenarios/" + id, "submission", Map.of("bodyCode", "DIR")).then().statusCode(200);
    Map<String, Object> later = decisionOn("budget:scenario:" + id, "POSTPONED");
    later.put("postponedToDate", "2031-02-04");
    meetingsTell("decision.made", later);
    assertThat(read("/scenarios/" + id).getString("meetingDate")).isEqualTo("2031-02-04");
    assertThat(allocation(one).getString("submission.meetingDate")).isEqualTo("2031-02-04");
    meetingsTell("decision.made", decisionOn("budget:scenario:" + id, "RETURNED"));
    assertThat(read("/scenarios/" + id).getList("actions")).contains("submit");
    assertThat(allocation(one).getList("actions")).contains("submit");
    act("/scenarios/" + id, "submission", Map.of("bodyCode", "DIR")).then().statusCode(200);
    meetingsTell("submission.refused", Map.of("subject", "budget:scenario:" + id, "reason", "x"));
    assertThat(read("/scenarios/" + id).getString("state")).isEqualTo("REFUSED");
    assertThat(allocation(one).getString("submission.state")).isEqualTo("REFUSED");
  }

  @Test
  void whatCannotBeChosenIsRefusedByName() {
    UUID pool = aPool(1_000_000);
    String one = anAllocation(pool, 100_000);
    keep("Tom", 2031, List.of())
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("allocationIds"));
    keep("To gange", 2031, List.of(one, one))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("allocationIds"));
    keep("Ukendt", 2031, List.of(UUID.randomUUID().toString()))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("allocationIds"));
    keep(" ", 2031, List.of(one)).then().statusCode(400).body("errors[0].field", equalTo("name"));
    keep("År", 1831, List.of(one)).then().statusCode(400).body("errors[0].field", equalTo("year"));
    Persona.CONTROLLER
        .request()
        .get(API + "/scenarios/outcome?year=2031&allocation=" + UUID.randomUUID())
        .then()
        .statusCode(400);
    Persona.CONTROLLER
        .request()
        .get(API + "/scenarios/comparison?scenario=" + UUID.randomUUID())
        .then()
        .statusCode(400);

    String id = aScenario("Et forslag", 2031, one);
    submit(one, "\"0\"").then().statusCode(200);
    act("/scenarios/" + id, "submission", Map.of("bodyCode", "DIR"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/scenario-proposal-not-at-home"));
  }

  private static Response keep(String name, int year, List<String> allocations) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "year", year, "allocationIds", allocations))
        .post(API + "/scenarios");
  }

  private static String aScenario(String name, int year, String... allocations) {
    return keep(name, year, new ArrayList<>(List.of(allocations)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response change(String id, Map<String, ?> written) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(written)
        .put(API + "/scenarios/" + id);
  }
}
