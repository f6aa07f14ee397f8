package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What new decisions do to pools: transfers, adjustments, releases, and decisions put right. */
@ServiceTest
class DecisionsAboutPoolsTest extends BudgetScene {

  @Test
  void aPoolIsOpenedByAControllerAndOnlyOnceAYear() {
    String code = freshCode();
    Map<String, Object> opening =
        Map.of("code", code, "name", "Klimapulje", "year", 2031, "amount", 750_000);
    Response opened = open(opening);
    opened.then().statusCode(201).body("left", equalTo(750_000));
    String path = opened.header("Location").replace(API, "");
    assertThat(read(path).getList("entries.kind")).containsExactly("OPENED");
    open(opening).then().statusCode(409).body("type", equalTo("/problems/pool-already-open"));
    for (Map.Entry<String, Object> wrong :
        Map.<String, Object>of("code", "små", "name", " ", "year", 1999, "amount", -1).entrySet()) {
      Map<String, Object> bad = new HashMap<>(opening);
      bad.put(wrong.getKey(), wrong.getValue());
      open(bad).then().statusCode(400).body("errors[0].field", equalTo(wrong.getKey()));
    }
  }

  private static Response open(Map<String, Object> opening) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(opening)
        .post(API + "/pools");
  }

  @Test
  void anApprovedTransferMovesTheAmountAndIsTakenBackWhenTheDecisionIsPutRight() {
    String code = freshCode();
    UUID from = aPool(code, 2031, 500_000);
    UUID to = aPool(code, 2032, 100_000);
    String id = aTransfer(from, to, 200_000);
    act("/transfers/" + id, "submission", Map.of("bodyCode", "DIR")).then().statusCode(200);
    Map<String, Object> submitted = published("subject.submitted", id).get(0);
    assertThat(submitted)
        .containsEntry("subject", "budget:transfer:" + id)
        .containsEntry(
            "recommendationPoints",
            List.of("der overføres 200.000 kr. fra Prøvepulje 2031 til Prøvepulje 2032"));
    assertThat(pool(from).getLong("amount")).as("not decided yet").isEqualTo(500_000);

    Map<String, Object> decision = decisionOn("budget:transfer:" + id, "APPROVED");
    meetingsTell("decision.made", decision);
    assertThat(pool(from).getLong("amount")).isEqualTo(300_000);
    assertThat(pool(to).getLong("amount")).isEqualTo(300_000);
    assertThat(pool(to).getString("entries[0].kind")).isEqualTo("TRANSFERRED");
    assertThat(pool(to).getString("entries[0].reason"))
        .isEqualTo(
            "Overførsel fra Prøvepulje 2031 til Prøvepulje 2032: godkendt på mødet den 14.1.2031");
    assertThat(published("consequence.reported", id).get(0))
        .containsEntry("status", "CARRIED_OUT")
        .extractingByKey("link")
        .isEqualTo(
            Map.of(
                "label",
                "Overførsel fra Prøvepulje 2031 til Prøvepulje 2032",
                "path",
                "/puljer/overfoersler/" + id));

    decision.put("outcome", "REJECTED");
    meetingsTell("decision.made", decision);
    assertThat(pool(from).getLong("amount")).isEqualTo(500_000);
    assertThat(pool(to).getLong("amount")).isEqualTo(100_000);
    assertThat(pool(to).getList("entries.amount", Integer.class))
        .as("nothing is taken out of the ledger")
        .containsExactly(-200_000, 200_000, 100_000);
    assertThat(read("/transfers/" + id).getString("state")).isEqualTo("REJECTED");
  }

  @Test
  void aTransferThatIsUsedAlreadyIsNotTakenBack() {
    UUID from = aPool(500_000);
    UUID to = aPool(0);
    String id = aTransfer(from, to, 200_000);
    Map<String, Object> decision = decisionOn("budget:transfer:" + id, "APPROVED");
    meetingsTell("decision.made", decision);
    decide(anAllocationOnAnAgenda(to, 150_000), "APPROVED");
    decision.put("outcome", "REJECTED");
    meetingsTell("decision.made", decision);
    assertThat(read("/transfers/" + id).getString("state")).isEqualTo("APPROVED");
    assertThat(pool(to).getLong("amount")).isEqualTo(200_000);
    assertThat(published("consequence.reported", id).get(1))
        .containsEntry("status", "FAILED")
        .containsEntry(
            "reason", "Prøvepulje 2031 har 50.000 kr. tilbage. Det rækker ikke til 200.000 kr.");
  }

  @Test
  void noMoreIsTransferredThanIsLeft() {
    UUID from = aPool(100_000);
    UUID to = aPool(0);
    transfer(from, to, 100_001)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/pool-exceeded"));
    transfer(from, from, 1).then().statusCode(400).body("errors[0].field", equalTo("toPoolId"));
    transfer(from, UUID.randomUUID(), 1)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("toPoolId"));
    transfer(from, to, 0).then().statusCode(400).body("errors[0].field", equalTo("amount"));

    String late = aTransfer(from, to, 80_000);
    decide(anAllocationOnAnAgenda(from, 50_000), "APPROVED");
    meetingsTell("decision.made", decisionOn("budget:transfer:" + late, "APPROVED"));
    assertThat(pool(from).getLong("amount")).isEqualTo(100_000);
    assertThat(published("consequence.reported", late).get(0)).containsEntry("status", "FAILED");
  }

  @Test
  void aTransferGoesTheSameWayAsOtherProposals() {
    UUID from = aPool(100_000);
    UUID to = aPool(0);
    String id = aTransfer(from, to, 1_000);
    assertThat(read("/transfers/" + id).getList("actions")).containsExactly("submit", "withdraw");
    act("/transfers/" + id, "submission", Map.of("bodyCode", "DIR")).then().statusCode(200);
    act("/transfers/" + id, "submission", Map.of("bodyCode", "DIR"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/transfer-already-submitted"));
    meetingsTell("submission.refused", Map.of("subject", "budget:transfer:" + id, "reason", "x"));
    assertThat(read("/transfers/" + id).getString("submission.state")).isEqualTo("REFUSED");
    act("/transfers/" + id, "withdrawal", Map.of()).then().statusCode(200);
    act("/transfers/" + id, "withdrawal", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/transfer-already-settled"));
    assertThat(read("/transfers?year=2031&pageSize=200").getList("items.id")).contains(id);
    assertThat(
            Persona.CONTROLLER
                .request()
                .get(API + "/transfers/sheet?year=2031")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("Trukket tilbage");
  }

  @Test
  void anAllocationIsAdjustedFromAYearOnAndReleasedByNewDecisions() {
    String code = freshCode();
    UUID first = aPool(code, 2031, 1_000_000);
    UUID second = aPool(code, 2032, 1_000_000);
    UUID third = aPool(code, 2033, 1_000_000);
    String lasting = aLastingAllocation(first, 400_000);
    decide(lasting, "APPROVED");

    String less = anAdjustment(lasting, 2032, 250_000);
    act("/adjustments/" + less, "submission", Map.of("bodyCode", "DIR")).then().statusCode(200);
    assertThat(published("subject.submitted", less).get(0))
        .containsEntry(
            "recommendationPoints",
            List.of("disponeringen ændres fra 400.000 kr. til 250.000 kr. fra 2032"));
    Map<String, Object> decision = decisionOn("budget:adjustment:" + less, "APPROVED");
    meetingsTell("decision.made", decision);
    assertThat(approvedOf(first, second, third)).containsExactly(400_000L, 250_000L, 250_000L);
    assertThat(pool(second).getString("entries[0].kind")).isEqualTo("FREED");

    String release = anAdjustment(lasting, 2033, 0);
    meetingsTell("decision.made", decisionOn("budget:adjustment:" + release, "APPROVED"));
    assertThat(approvedOf(first, second, third)).containsExactly(400_000L, 250_000L, 0L);
    assertThat(pool(aPool(code, 2034, 1_000_000)).getLong("approved"))
        .as("a year opened later")
        .isZero();

    decision.put("outcome", "RETURNED");
    meetingsTell("decision.made", decision);
    assertThat(approvedOf(first, second, third))
        .as("the first change is taken back, the release stands")
        .containsExactly(400_000L, 400_000L, 0L);
    assertThat(allocation(lasting).getList("adjustments.state"))
        .containsExactly("PROPOSED", "APPROVED");
  }

  @Test
  void whatDoesNotFitIsNotAdjusted() {
    UUID pool = aPool(500_000);
    String id = anAllocationOnAnAgenda(pool, 400_000);
    adjust(id, 2031, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/allocation-not-approved"));
    decide(id, "APPROVED");
    adjust(id, 2032, 1).then().statusCode(400).body("errors[0].field", equalTo("fromYear"));
    adjust(id, 2031, 400_000).then().statusCode(400).body("errors[0].field", equalTo("amount"));
    adjust(id, 2031, -1).then().statusCode(400).body("errors[0].field", equalTo("amount"));
    String more = anAdjustment(id, 2031, 600_000);
    adjust(id, 2031, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/allocation-already-adjusting"));
    meetingsTell("decision.made", decisionOn("budget:adjustment:" + more, "APPROVED"));
    assertThat(pool(pool).getLong("approved")).isEqualTo(400_000);
    assertThat(published("consequence.reported", more).get(0)).containsEntry("status", "FAILED");
    act("/adjustments/" + more, "withdrawal", Map.of()).then().statusCode(200);
  }

  @Test
  void aDecisionPutRightIsUndoneByCounterEntries() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 300_000);
    Map<String, Object> decision = decision(id, "APPROVED");
    meetingsTell("decision.made", decision);

    decision.put("outcome", "REJECTED");
    meetingsTell("decision.made", decision);
    assertThat(allocation(id).getString("state")).isEqualTo("REJECTED");
    assertThat(pool(pool).getLong("approved")).isZero();
    assertThat(pool(pool).getLong("proposed")).isZero();

    decision.put("outcome", "POSTPONED");
    meetingsTell("decision.made", decision);
    assertThat(allocation(id).getString("state")).isEqualTo("PROPOSED");
    assertThat(pool(pool).getLong("proposed")).isEqualTo(300_000);

    decision.put("outcome", "APPROVED");
    meetingsTell("decision.made", decision);
    assertThat(pool(pool).getLong("approved")).isEqualTo(300_000);
    assertThat(pool(pool).getList("entries.kind"))
        .containsExactly(
            "RELEASED",
            "APPROVED",
            "PROPOSED",
            "RELEASED",
            "PROPOSED",
            "FREED",
            "RELEASED",
            "APPROVED",
            "PROPOSED",
            "OPENED");

    decide(id, "REJECTED");
    assertThat(allocation(id).getString("state"))
        .as("another decision finds it settled")
        .isEqualTo("APPROVED");
  }

  @Test
  void whatIsApprovedWithChangesIsBookedWithTheAmountThatWasDecided() {
    UUID pool = aPool(1_000_000);
    String id = anAllocationOnAnAgenda(pool, 300_000);
    decide(id, "APPROVED_WITH_CHANGES");
    assertThat(pool(pool).getLong("approved")).isZero();
    assertThat(published("consequence.reported", id).get(0)).containsEntry("status", "FAILED");
    assertThat(allocation(id).getList("actions")).contains("carry-out");

    act("/allocations/" + id, "carrying-out", Map.of("amount", 2_000_000)).then().statusCode(409);
    act("/allocations/" + id, "carrying-out", Map.of("amount", 0)).then().statusCode(400);
    act("/allocations/" + id, "carrying-out", Map.of("amount", 200_000)).then().statusCode(200);
    assertThat(pool(pool).getLong("approved")).isEqualTo(200_000);
    assertThat(pool(pool).getLong("proposed")).isZero();
    assertThat(allocation(id).getString("decision.decisionId")).isNotNull();
    assertThat(published("consequence.reported", id).get(1)).containsEntry("status", "CARRIED_OUT");
    act("/allocations/" + id, "carrying-out", Map.of("amount", 1))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-decided-with-changes"));
  }

  @Test
  void whatAnEarlierDecisionSetAsideBindsAtOnceAndNamesIt() {
    String code = freshCode();
    UUID pool = aPool(code, 2031, 500_000);
    Map<String, Object> earlier = new HashMap<>(proposal(pool, 217_000));
    earlier.put("recurrence", "YEARLY_OPEN_ENDED");
    earlier.put("decidedEarlier", Map.of("on", "2013-03-12", "where", "Direktionen, punkt 4"));
    String id = propose(earlier).then().statusCode(201).extract().path("id");
    assertThat(allocation(id).getString("state")).isEqualTo("APPROVED");
    assertThat(allocation(id).getLong("approved")).isEqualTo(217_000);
    JsonPath ledger = pool(pool);
    assertThat(ledger.getLong("approved")).isEqualTo(217_000);
    assertThat(ledger.getString("entries.find { it.kind == 'APPROVED' }.decidedEarlier"))
        .isEqualTo("Direktionen, punkt 4, 12.3.2013");
    JsonPath next = pool(aPool(code, 2032, 500_000));
    assertThat(next.getLong("approved")).isEqualTo(217_000);
    assertThat(next.getList("allocations.id"))
        .as("it explains itself there too")
        .containsExactly(id);

    earlier.put("decidedEarlier", Map.of("on", "2999-01-01", "where", ""));
    propose(earlier).then().statusCode(400).body("errors.size()", equalTo(2));
  }

  @Test
  void figuresOfADayAreThoseOfTheLedgerThen() {
    UUID pool = aPool(1_000_000);
    decide(anAllocationOnAnAgenda(pool, 300_000), "APPROVED");
    JsonPath before = read("/pools/" + pool + "?onDate=2001-01-01");
    assertThat(before.getList("allocations")).isEmpty();
    assertThat(before.getLong("amount")).isZero();
    assertThat(read("/pools/" + pool).getLong("allocations[0].approved")).isEqualTo(300_000);
  }

  @Test
  void theSheetsReckonForThemselves() {
    UUID pool = aPool(1_000_000);
    anAllocation(pool, 300_000);
    for (String path :
        List.of(
            "/pools/sheet?year=2031",
            "/pools/" + pool + "/entries/sheet?a=b",
            "/allocations/sheet?poolId=" + pool)) {
      assertThat(
              Persona.CONTROLLER
                  .request()
                  .get(API + path)
                  .then()
                  .statusCode(200)
                  .extract()
                  .asString())
          .contains("300000");
      Persona.CONTROLLER.request().get(API + path + "&format=xlsx").then().statusCode(200);
    }
  }

  private List<Long> approvedOf(UUID... pools) {
    return Arrays.stream(pools).map(each -> pool(each).getLong("approved")).toList();
  }

  private String aLastingAllocation(UUID pool, long amount) {
    Map<String, Object> lasting = proposal(pool, amount);
    lasting.put("recurrence", "YEARLY_OPEN_ENDED");
    return propose(lasting).then().statusCode(201).extract().path("id");
  }

  private static Response transfer(UUID from, UUID to, long amount) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "fromPoolId", from, "toPoolId", to, "amount", amount, "reason", "Bruges ikke i år"))
        .post(API + "/transfers");
  }

  private static String aTransfer(UUID from, UUID to, long amount) {
    return transfer(from, to, amount).then().statusCode(201).extract().path("id");
  }
}
