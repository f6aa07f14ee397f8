package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class DistributionsTest extends BudgetScene {

  @Inject ObjectMapper json;

  private static final String DISTRIBUTIONS = API + "/distributions";
  private static final AtomicInteger DAYS = new AtomicInteger();

  @Test
  void anAmountIsSharedByOwnWeightsInWholeKronerThatAddUp() {
    JsonPath shared =
        distribute(own(100, "AAC", 1, "BBC", 1, "CCC", 1))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    assertThat(shared.getList("shares.unit")).containsExactly("AAC", "BBC", "CCC");
    assertThat(shared.getList("shares.amount")).containsExactly(34, 33, 33);
    assertThat(shared.getString("shares[0].note")).isEqualTo("ROUNDED_UP");
    assertThat(shared.getString("state")).isEqualTo("DRAFT");
    assertThat(shared.getString("title")).isEqualTo("Fordeling af 100 kr.");
  }

  @Test
  void theRegisterOfADayIsWhatCountsAndAnOlderDayKeepsItsOwn() {
    String first = aDay();
    String later = aDay();
    register("STAFF", first, "RAC", 3, "RBC", 1);
    register("STAFF", later, "RAC", 1, "RBC", 1);
    Map<String, Object> creation = creation(400, "STAFF");
    creation.put("weightsOn", first);
    assertThat(amount(creation, "RAC")).isEqualTo(amount(creation, "RBC") * 3);
    creation.put("weightsOn", later);
    assertThat(amount(creation, "RAC")).isEqualTo(amount(creation, "RBC"));
  }

  @Test
  void aWeightPutRightForTheSameDayTakesTheOldersPlace() {
    String day = aDay();
    register("ACCOUNTS", day, "PAC", 5, "PBC", 5);
    register("ACCOUNTS", day, "PAC", 15);
    Persona.CONTROLLER
        .request()
        .queryParam("key", "ACCOUNTS")
        .queryParam("onDate", day)
        .get(API + "/distribution-weights")
        .then()
        .statusCode(200)
        .body("find { it.unit == 'PAC' }.weight", is(15))
        .body("find { it.unit == 'PBC' }.weight", is(5))
        .body("find { it.unit == 'PAC' }.registeredBy", is("Peter Østergaard"));
  }

  @Test
  void aCentreWithoutAWeightByTheKeyStandsThereWithNothingAndTheReason() {
    String day = aDay();
    register("PAYROLL", day, "MAC", 1);
    register("USE", day, "MBC", 1);
    Map<String, Object> creation = creation(1_000, "USE");
    creation.put("weightsOn", day);
    JsonPath shared = distribute(creation).then().statusCode(201).extract().jsonPath();
    assertThat(shared.getString("shares.find { it.unit == 'MAC' }.note"))
        .isEqualTo("WEIGHT_MISSING");
    assertThat(shared.getLong("shares.sum { it.amount }")).isEqualTo(1_000);
  }

  @Test
  void twoKeysCountTogetherByTheirPerCent() {
    String day = aDay();
    register("INHABITANTS", day, "TAC", 9, "TBC", 1);
    Map<String, Object> creation = own(1_000, "TAC", 5, "TBC", 5);
    creation.put("secondKey", "INHABITANTS");
    creation.put("secondPercent", 25);
    creation.put("weightsOn", day);
    JsonPath shared = distribute(creation).then().statusCode(201).extract().jsonPath();
    assertThat(shared.getList("shares.amount")).containsExactly(600, 400);
    assertThat(shared.getList("shares.weight")).containsExactly(60, 40);
  }

  @Test
  void anExemptCentreDoesNotMoveTheBalanceOfTwoKeys() {
    String day = aDay();
    register("INHABITANTS", day, "VAC", 9, "VBC", 1, "VCC", 90);
    Map<String, Object> creation = own(1_000, "VAC", 5, "VBC", 5, "VCC", 10);
    creation.put("secondKey", "INHABITANTS");
    creation.put("secondPercent", 25);
    creation.put("weightsOn", day);
    creation.put("exempt", List.of("VCC"));
    JsonPath shared = distribute(creation).then().statusCode(201).extract().jsonPath();
    assertThat(shared.getList("shares.amount")).containsExactly(600, 400, 0);
  }

  @Test
  void exemptCentresGetNothingAndTheRestAtLeastTheMinimum() {
    Map<String, Object> creation = own(-1_000, "EAC", 98, "EBC", 1, "ECC", 1);
    creation.put("exempt", List.of("ECC"));
    creation.put("minimum", 100);
    distribute(creation)
        .then()
        .statusCode(201)
        .body("shares.amount", contains(-900, -100, 0))
        .body("shares.note", contains(null, "RAISED_TO_MINIMUM", "EXEMPT"));
  }

  @ParameterizedTest
  @CsvSource({
    "amount,12.5",
    "amount,'\"1.000.000\"'",
    "amount,'\"12,50\"'",
    "amount,200000000000",
    "key,'\"LUNA\"'",
    "minimum,-1",
    "minimum,101",
    "exempt,'[\"UKENDT\"]'",
    "weights,'[]'",
    "weights,'[{\"unit\":\"AAC\",\"weight\":0}]'",
    "weights,'[{\"unit\":\"AAC\",\"weight\":1},{\"unit\":\"AAC\",\"weight\":1}]'",
    "secondKey,'\"OWN\"'",
    "secondPercent,50"
  })
  void whatCannotBeSharedIsRefusedAtItsField(String field, String value) throws Exception {
    Map<String, Object> creation = own(200, "AAC", 1, "BBC", 1);
    creation.put(field, json.readTree(value));
    distribute(creation)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            hasItem(
                startsWith(
                    field.equals("secondKey")
                        ? "second"
                        : field.equals("secondPercent") ? "secondKey" : field)));
  }

  @Test
  void aWeightBelowNoughtIsRefusedByItsPlace() {
    distribute(own(100, "AAC", -1))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("weights[0].weight"));
  }

  @Test
  void keysStandSideBySideWithTheDifferenceForEachCentre() {
    String day = aDay();
    register("STAFF", day, "SAC", 3, "SBC", 1);
    Response compared =
        Persona.CENTERCHEF_HRC
            .request()
            .queryParam("amount", 1_000)
            .queryParam("key", "STAFF", "EQUAL")
            .queryParam("weightsOn", day)
            .get(DISTRIBUTIONS + "/comparison");
    JsonPath rows = compared.then().statusCode(200).extract().jsonPath();
    assertThat(rows.getLong("rows.sum { it.shares[0].amount }")).isEqualTo(1_000);
    assertThat(rows.getLong("rows.sum { it.shares[1].amount }")).isEqualTo(1_000);
    long staff = rows.getLong("rows.find { it.unit == 'SAC' }.shares[0].amount");
    long equal = rows.getLong("rows.find { it.unit == 'SAC' }.shares[1].amount");
    assertThat(rows.getLong("rows.find { it.unit == 'SAC' }.difference"))
        .isEqualTo(Math.abs(staff - equal));
    String text =
        Persona.CONTROLLER
            .request()
            .queryParam("amount", 1_000)
            .queryParam("key", "STAFF", "EQUAL")
            .queryParam("weightsOn", day)
            .get(DISTRIBUTIONS + "/comparison/sheet")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(text)
        .startsWith("\uFEFFCenter;Personale;Lige dele;Forskel")
        .contains("\"I alt\";\"1000\";\"1000\"");
  }

  @Test
  void twoKeysWeightedStandBesideEachOfThem() {
    String day = aDay();
    register("STAFF", day, "SAC", 3, "SBC", 1);
    RequestSpecification asked =
        Persona.CENTERCHEF_HRC
            .request()
            .queryParam("amount", 1_000)
            .queryParam("key", "STAFF", "EQUAL")
            .queryParam("exempt", otherThan(day, "SAC", "SBC"))
            .queryParam("weightsOn", day)
            .queryParam("secondKey", "EQUAL");
    asked
        .get(DISTRIBUTIONS + "/comparison")
        .then()
        .statusCode(400)
        .body("errors[0].field", is("secondPercent"));
    JsonPath compared =
        asked
            .queryParam("secondPercent", 40)
            .get(DISTRIBUTIONS + "/comparison")
            .then()
            .statusCode(200)
            .body("secondKey", is("EQUAL"))
            .body("secondPercent", is(40))
            .extract()
            .jsonPath();
    assertThat(compared.getList("rows.find { it.unit == 'SAC' }.shares.amount"))
        .containsExactly(750, 500, 650);
    assertThat(compared.getLong("rows.find { it.unit == 'SAC' }.difference")).isEqualTo(250);
    assertThat(asked.get(DISTRIBUTIONS + "/comparison/sheet").asString())
        .startsWith("\uFEFFCenter;Personale;Lige dele;Personale og 40 % Lige dele;Forskel")
        .contains("\"I alt\";\"1000\";\"1000\";\"1000\"");
  }

  @Test
  void theListIsFetchedAsASheet() {
    Map<String, Object> creation = own(1_000, "SHA", 3, "SHB", 1);
    creation.put("title", "Et ark " + aDay());
    distribute(creation).then().statusCode(201);
    assertThat(
            Persona.CENTERCHEF_HRC
                .request()
                .queryParam("state", "DRAFT")
                .get(DISTRIBUTIONS + "/sheet")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("Fordeling;Beløb;Nøgle;Vægte pr.;Tilstand;Møde")
        .contains("\"" + creation.get("title") + "\";\"1000\";\"Egne vægte\"");
  }

  private static List<String> otherThan(String day, String... taking) {
    List<String> units =
        Persona.CONTROLLER
            .request()
            .queryParam("amount", 1_000)
            .queryParam("key", "EQUAL")
            .queryParam("weightsOn", day)
            .get(DISTRIBUTIONS + "/comparison")
            .jsonPath()
            .getList("rows.unit");
    units.removeAll(List.of(taking));
    return units;
  }

  @Test
  void aComparisonWithoutKeysOrAmountIsRefused() {
    Persona.CONTROLLER
        .request()
        .get(DISTRIBUTIONS + "/comparison")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("amount"))
        .body("errors.field", hasItem("key"));
  }

  @Test
  void anApprovedDistributionIsBookedOnTheCentresAndExported() {
    Map<String, Object> creation = own(139_800, "HRC", 26, "BYC", 33.53);
    creation.put("account", "6.45.51.1");
    creation.put("title", "Indkøb af kontorartikler");
    String id = sent(creation);
    Map<String, Object> submitted = published("subject.submitted", id).get(0);
    assertThat(submitted)
        .containsEntry("subject", "budget:distribution:" + id)
        .containsEntry("title", "Indkøb af kontorartikler")
        .containsEntry("bodyCode", "DIR");
    assertThat((String) submitted.get("background")).contains("- HRC: 61.058 kr.");
    bookings(id).then().statusCode(409).body("type", is("/problems/distribution-not-approved"));

    decided(id, "APPROVED");
    one(id).then().body("state", is("APPROVED")).body("actions", is(List.of()));
    assertThat(bookings(id).then().statusCode(200).extract().asString())
        .contains("\"6.45.51.1\";\"HRC\";\"61058\";\"Indkøb af kontorartikler\"")
        .contains("\"BYC\";\"78742\"");
    assertThat(published("consequence.reported", id))
        .singleElement()
        .satisfies(report -> assertThat(report).containsEntry("status", "CARRIED_OUT"));
    decided(id, "APPROVED");
    assertThat(entries("HRC", id)).containsExactly(61_058);
  }

  @Test
  void aDecisionPutRightTakesTheSharesBackByOppositeEntries() {
    String unit = "V" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    String id = sent(own(500, unit, 1));
    decided(id, "APPROVED");
    decided(id, "REJECTED");
    one(id).then().body("state", is("REJECTED"));
    assertThat(entries(unit, id)).containsExactly(-500, 500);
  }

  @Test
  void aPostponedDistributionWaitsAndARejectedOneIsNeverBooked() {
    String unit = "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    String id = sent(own(500, unit, 1));
    Map<String, Object> data = new HashMap<>(decision("x", "POSTPONED"));
    data.put("subject", "budget:distribution:" + id);
    data.put("postponedToDate", "2031-01-21");
    meetingsTell("decision.made", data);
    one(id).then().body("state", is("ON_AGENDA")).body("meetingDate", is("2031-01-21"));
    decided(id, "REJECTED");
    one(id).then().body("state", is("REJECTED"));
    assertThat(entries(unit, id)).isEmpty();
  }

  @Test
  void oneApprovedWithChangesIsNotBookedAsItWasProposed() {
    String unit = "X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    String id = sent(own(500, unit, 1));
    decided(id, "APPROVED_WITH_CHANGES");
    one(id).then().body("state", is("DRAFT"));
    assertThat(entries(unit, id)).isEmpty();
    assertThat(published("consequence.reported", id))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report).containsEntry("status", "FAILED");
              assertThat((String) report.get("reason")).contains("godkendt med ændringer");
            });
  }

  @Test
  void whatTheMeetingsRefuseOrReturnCanBeSentAgain() {
    String id = sent(own(500, "AAC", 1));
    meetingsTell(
        "submission.refused",
        Map.of("subject", "budget:distribution:" + id, "reason", "NO_MEETING"));
    JsonPath refused = one(id).then().body("state", is("REFUSED")).extract().jsonPath();
    assertThat(refused.getList("actions")).containsExactly("submit", "withdraw");
    submitDistribution(id, "\"" + refused.getLong("version") + "\"").then().statusCode(200);
    decided(id, "RETURNED");
    one(id).then().body("state", is("DRAFT"));
  }

  @Test
  void oneUnderWayIsNeitherSentAgainNorWithdrawn() {
    String id = sent(own(500, "AAC", 1));
    submitDistribution(id, "\"1\"").then().statusCode(409);
    Persona.CONTROLLER
        .request()
        .header("If-Match", "\"1\"")
        .post(DISTRIBUTIONS + "/" + id + "/withdrawal")
        .then()
        .statusCode(409);
    submitDistribution(id, "\"0\"").then().statusCode(412);
  }

  @Test
  void aWithdrawnDraftIsListedOnlyWhenAskedFor() {
    String id = distribute(own(5, "AAC", 1)).then().statusCode(201).extract().path("id");
    Persona.CONTROLLER
        .request()
        .header("If-Match", "\"0\"")
        .post(DISTRIBUTIONS + "/" + id + "/withdrawal")
        .then()
        .statusCode(200)
        .body("state", is("WITHDRAWN"))
        .body("decisionId", nullValue());
    assertThat(listed(null)).doesNotContain(id);
    assertThat(listed("WITHDRAWN")).contains(id);
  }

  @Test
  void whatIsBookedCanOnlyGrow() {
    String id = sent(own(500, "AAC", 1));
    decided(id, "APPROVED");
    for (String attempt :
        List.of(
            "update centre_entry set amount = 1 where distribution_id = '" + id + "'",
            "delete from centre_entry where distribution_id = '" + id + "'",
            "update distribution_share set amount = 1 where distribution_id = '" + id + "'")) {
      assertThatThrownBy(() -> DatabaseOwner.execute(attempt))
          .as(attempt)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  private static List<String> listed(String state) {
    var request = Persona.CONTROLLER.request().queryParam("pageSize", 200);
    if (state != null) {
      request.queryParam("state", state);
    }
    return request.get(DISTRIBUTIONS).then().statusCode(200).extract().path("items.id");
  }

  private String sent(Map<String, Object> creation) {
    String id = distribute(creation).then().statusCode(201).extract().path("id");
    submitDistribution(id, "\"0\"").then().statusCode(200).body("state", is("SENT"));
    return id;
  }

  private void decided(String id, String outcome) {
    Map<String, Object> data = new HashMap<>(decision("x", outcome));
    data.put("subject", "budget:distribution:" + id);
    meetingsTell("decision.made", data);
  }

  private static Response submitDistribution(String id, String ifMatch) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(Map.of("bodyCode", "DIR"))
        .post(DISTRIBUTIONS + "/" + id + "/submission");
  }

  private static Response one(String id) {
    return Persona.CONTROLLER.request().get(DISTRIBUTIONS + "/" + id);
  }

  private static Response bookings(String id) {
    return Persona.CONTROLLER.request().get(DISTRIBUTIONS + "/" + id + "/bookings/sheet");
  }

  private static List<Integer> entries(String unit, String distribution) {
    return Persona.CONTROLLER
        .request()
        .queryParam("unit", unit)
        .queryParam("pageSize", 200)
        .get(API + "/centre-entries")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.distributionId == '" + distribution + "' }.amount");
  }

  private int amount(Map<String, Object> creation, String unit) {
    return distribute(creation)
        .then()
        .statusCode(201)
        .extract()
        .path("shares.find { it.unit == '" + unit + "' }.amount");
  }

  private static Response distribute(Map<String, ?> creation) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(creation)
        .post(DISTRIBUTIONS);
  }

  private static void register(String key, String day, Object... unitsAndWeights) {
    Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("key", key, "validFrom", day, "weights", weights(unitsAndWeights)))
        .post(API + "/distribution-weights")
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> creation(long amount, String key) {
    return new HashMap<>(Map.of("amount", amount, "key", key));
  }

  private static Map<String, Object> own(long amount, Object... unitsAndWeights) {
    Map<String, Object> creation = creation(amount, "OWN");
    creation.put("weights", weights(unitsAndWeights));
    return creation;
  }

  private static List<Map<String, Object>> weights(Object... unitsAndWeights) {
    return IntStream.range(0, unitsAndWeights.length / 2)
        .mapToObj(
            at -> Map.of("unit", unitsAndWeights[2 * at], "weight", unitsAndWeights[2 * at + 1]))
        .toList();
  }

  /** A day no other test registers weights for, later than all before it. */
  private static String aDay() {
    return LocalDate.of(2050, 1, 1).plusDays(DAYS.incrementAndGet()).toString();
  }
}
