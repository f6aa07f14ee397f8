package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class AllocationsForProjectsTest extends BudgetScene {

  @Test
  void whatIsSetAsideForAProjectIsToldAtEachStep() {
    String project = UUID.randomUUID().toString();
    Map<String, Object> proposal = proposal(aPool(1_000_000), 300_000);
    proposal.put("projectId", project);
    proposal.put("recurrence", "YEARLY");
    proposal.put("years", 3);
    String id =
        propose(proposal)
            .then()
            .statusCode(201)
            .body("projectId", equalTo(project))
            .extract()
            .path("id");
    submit(id, "\"0\"").then().statusCode(200);
    decide(id, "APPROVED");
    assertThat(published("allocation.changed", id))
        .extracting(told -> told.get("state"))
        .containsExactly("PROPOSED", "APPROVED");
    assertThat(published("allocation.changed", id).get(1))
        .containsEntry("projectId", project)
        .containsEntry("year", YEAR)
        .containsEntry("lastYear", YEAR + 2)
        .containsEntry("purpose", "Fælles scanner")
        .containsEntry("amount", 300_000);
  }

  @Test
  void whatLaterDecisionsMakeOfItIsToldYearByYear() {
    Map<String, Object> proposal = proposal(aPool(1_000_000), 300_000);
    proposal.put("projectId", UUID.randomUUID());
    proposal.put("recurrence", "YEARLY_OPEN_ENDED");
    String id = propose(proposal).then().statusCode(201).extract().path("id");
    decide(id, "APPROVED");
    String less = anAdjustment(id, YEAR + 1, 200_000);
    Map<String, Object> decision = decisionOn("budget:adjustment:" + less, "APPROVED");
    meetingsTell("decision.made", decision);
    String release = anAdjustment(id, YEAR + 3, 0);
    meetingsTell("decision.made", decisionOn("budget:adjustment:" + release, "APPROVED"));
    decision.put("outcome", "REJECTED");
    meetingsTell("decision.made", decision);
    assertThat(published("allocation.changed", id))
        .extracting(told -> told.get("changes"))
        .containsSequence(
            List.of(),
            List.of(from(YEAR + 1, 200_000)),
            List.of(from(YEAR + 1, 200_000), from(YEAR + 3, 0)),
            List.of(from(YEAR + 3, 0)));
  }

  private static Map<String, Object> from(int year, int amount) {
    return Map.of("fromYear", year, "amount", amount);
  }

  @Test
  void anAllocationIsMovedToAnotherProjectAndAwayFromIt() {
    String id = anAllocation(aPool(1_000_000), 100_000);
    assertThat(published("allocation.changed", id)).isEmpty();
    String project = UUID.randomUUID().toString();
    change(id, 0, Map.of("projectId", project)).body("projectId", equalTo(project));
    change(id, 1, Map.of("amount", 90_000)).body("projectId", equalTo(project));
    change(id, 2, Map.of("withoutProject", true)).body("projectId", nullValue());
    change(id, 3, Map.of("amount", 80_000)).body("projectId", nullValue());
    assertThat(published("allocation.changed", id))
        .extracting(told -> told.get("projectId"))
        .isEqualTo(Arrays.asList(project, project, null));
  }

  @Test
  void whatIsWithdrawnOrRejectedIsToldToo() {
    Map<String, Object> proposal = proposal(aPool(1_000_000), 300_000);
    proposal.put("projectId", UUID.randomUUID());
    String withdrawn = propose(proposal).then().statusCode(201).extract().path("id");
    withdraw(withdrawn, "\"0\"").then().statusCode(200);
    assertThat(states(withdrawn)).containsExactly("PROPOSED", "WITHDRAWN");
    String rejected = propose(proposal).then().statusCode(201).extract().path("id");
    submit(rejected, "\"0\"").then().statusCode(200);
    decide(rejected, "REJECTED");
    assertThat(states(rejected)).containsExactly("PROPOSED", "REJECTED");
  }

  private static List<Object> states(String id) {
    return published("allocation.changed", id).stream().map(told -> told.get("state")).toList();
  }

  private static ValidatableResponse change(String id, int version, Map<String, ?> change) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(change)
        .patch(API + "/allocations/" + id)
        .then()
        .statusCode(200);
  }
}
