package dk.direktion.system;

import static dk.direktion.system.RunningSuite.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is sent to a meeting comes back decided, and is carried out without anyone doing more. */
@Tag("system")
class DecisionCarriedThroughTest {

  private static final String MEETINGS = "/api/meetings/v1";
  private static final String BUDGET = "/api/budget/v1";
  private static final String PORTFOLIO = "/api/portfolio/v1";
  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void anApprovedAllocationBindsThePoolAndAPostponedMandateWaitsOnTheNextMeeting() {
    String meeting = newMeetingOfTheBoard("2031-04-01T10:00");
    String nextMeeting = newMeetingOfTheBoard("2031-04-08T10:00");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/opening")
        .then()
        .statusCode(200);

    JsonPath pool = poolNamed("Pulje til investeringer");
    long leftBefore = pool.getLong("left");
    String allocation = anAllocationProposed(pool.getString("id"), 100_000);
    String mandate = aMandate();
    submit("controller", BUDGET + "/allocations/" + allocation, meeting);
    submit("projektleder", PORTFOLIO + "/mandates/" + mandate, meeting);

    String allocationItem = itemAbout("budget:allocation:" + allocation, meeting);
    String mandateItem = itemAbout("portfolio:mandate:" + mandate, meeting);

    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(200);
    decide(allocationItem, "APPROVED", "Godkendt.");
    decide(mandateItem, "POSTPONED", "Udsættes til næste møde.");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/minutes/approval")
        .then()
        .statusCode(200);

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              JsonPath after =
                  as("controller").get(BUDGET + "/pools/" + pool.getString("id")).jsonPath();
              assertThat(after.getLong("left")).isEqualTo(leftBefore - 100_000);
              assertThat(stateOf("controller", BUDGET + "/allocations/" + allocation))
                  .isEqualTo("APPROVED");
            });
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              JsonPath decision =
                  as("kommunaldirektoer").get(MEETINGS + "/items/" + allocationItem).jsonPath();
              assertThat(decision.getString("decisions[0].consequence.status"))
                  .isEqualTo("CARRIED_OUT");
              assertThat(decision.getString("decisions[0].consequence.link.path"))
                  .isEqualTo("/puljer/" + pool.getString("id"));
            });

    String carriedOver = itemAbout("portfolio:mandate:" + mandate, nextMeeting);
    as("kommunaldirektoer")
        .get(MEETINGS + "/items/" + carriedOver)
        .then()
        .body("decisions[0].outcome", equalTo("POSTPONED"))
        .body("decisions[0].date", equalTo("2031-04-01"));
    as("projektleder")
        .get(PORTFOLIO + "/mandates/" + mandate)
        .then()
        .body("projectId", equalTo(null))
        .body("state", equalTo("POSTPONED"));

    as("sekretariat")
        .post(MEETINGS + "/meetings/" + nextMeeting + "/agenda/opening")
        .then()
        .statusCode(200);
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + nextMeeting + "/agenda/publication")
        .then()
        .statusCode(200);
    decide(carriedOver, "APPROVED", "Godkendt.");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + nextMeeting + "/minutes/approval")
        .then()
        .statusCode(200);

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(stateOf("projektleder", PORTFOLIO + "/mandates/" + mandate))
                    .isEqualTo("APPROVED"));
    String project =
        as("projektleder")
            .get(PORTFOLIO + "/mandates/" + mandate)
            .jsonPath()
            .getString("projectId");
    as("direktoer")
        .get(PORTFOLIO + "/projects/" + project)
        .then()
        .statusCode(200)
        .body("mandateId", equalTo(mandate));
  }

  @Test
  void minutesAreNotApprovedWhileAnItemIsUndecided() {
    String meeting = newMeetingOfTheBoard("2031-06-03T10:00");
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/opening")
        .then()
        .statusCode(200);
    as("sekretariat")
        .contentType(ContentType.JSON)
        .body(Map.of("title", "Nye åbningstider", "closed", false))
        .post(MEETINGS + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(201);
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(200);
    as("sekretariat")
        .post(MEETINGS + "/meetings/" + meeting + "/minutes/approval")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/minutes-have-undecided-items"))
        .body("errors", hasSize(1));
  }

  @Test
  void aPoolRefusesMoreThanIsLeftAndSaysHowMuchThatIs() {
    JsonPath pool = poolNamed("Dyre uddannelser");
    as("controller")
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "poolId",
                pool.getString("id"),
                "purpose",
                "Alt for stor",
                "amount",
                pool.getLong("left") + 1,
                "recurrence",
                "ONE_OFF"))
        .post(BUDGET + "/allocations")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/pool-exceeded"));
  }

  @Test
  void theDemoMunicipalityHasItsPoolsItsAllocationsAndItsPortfolio() {
    as("controller")
        .get(BUDGET + "/pools?year=2015")
        .then()
        .body("items", hasSize(5))
        .body("items.amount.sum()", equalTo(16_700_000));
    List<Integer> amounts =
        as("controller")
            .get(BUDGET + "/allocations?year=2015&pageSize=200")
            .jsonPath()
            .getList("items.findAll { it.number <= 16 }.amount");
    assertThat(amounts).hasSize(16);
    assertThat(amounts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(11_483_600);
    as("programleder")
        .get(BUDGET + "/programme-economies/NY-NY?year=2016")
        .then()
        .body("result", equalTo(-1_400_000));
    as("direktoer")
        .get(PORTFOLIO + "/projects?onDate=2016-01-31&pageSize=200")
        .then()
        .body("items.name", hasItem("Ny frivillighedspolitik"));
  }

  private static String newMeetingOfTheBoard(String start) {
    Response created =
        as("sekretariat")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "bodyCode", "DIR",
                    "kind", "ORDINARY",
                    "start", start,
                    "location", "Mødelokale Egen"))
            .post(MEETINGS + "/meetings");
    created.then().statusCode(201);
    return created.jsonPath().getString("id");
  }

  private static JsonPath poolNamed(String name) {
    Map<String, Object> pool =
        as("controller")
            .get(BUDGET + "/pools?year=2015")
            .jsonPath()
            .getMap("items.find { it.name == '" + name + "' }");
    return as("controller").get(BUDGET + "/pools/" + pool.get("id")).jsonPath();
  }

  private static String anAllocationProposed(String pool, int amount) {
    Response created =
        as("controller")
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "poolId",
                    pool,
                    "purpose",
                    "Fælles bookingsystem til mødelokaler",
                    "amount",
                    amount,
                    "recurrence",
                    "ONE_OFF"))
            .post(BUDGET + "/allocations");
    created.then().statusCode(201);
    return created.jsonPath().getString("id");
  }

  private static String aMandate() {
    Response created =
        as("projektleder")
            .contentType(ContentType.JSON)
            .body(
                Map.ofEntries(
                    Map.entry("title", "Digitale byggesager"),
                    Map.entry("purpose", "Borgerne skal kunne følge deres byggesag."),
                    Map.entry("background", "I dag ringer de for at høre, hvor sagen er."),
                    Map.entry(
                        "goals", "Halvt så mange opkald om byggesager inden udgangen af 2032."),
                    Map.entry("scope", "Byggesager i Teknik- og Miljøcenteret."),
                    Map.entry("owner", "direktoer-oekonomi"),
                    Map.entry("steeringGroup", List.of("centerchef-byc")),
                    Map.entry("manager", "projektleder"),
                    Map.entry("start", "2031-06-01"),
                    Map.entry("end", "2032-12-31"),
                    Map.entry("resources", List.of(Map.of("unit", "TMC", "hours", 200))),
                    Map.entry("economy", "Ingen anskaffelser i 2031."),
                    Map.entry("risks", "Fagsystemets leverandør er forsinket.")))
            .post(PORTFOLIO + "/mandates");
    created.then().statusCode(201);
    return created.jsonPath().getString("id");
  }

  private static void submit(String persona, String path, String meeting) {
    String etag = as(persona).get(path).getHeader("ETag");
    as(persona)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(Map.of("bodyCode", "DIR", "meetingId", meeting))
        .post(path + "/submission")
        .then()
        .statusCode(200);
  }

  private static String itemAbout(String subject, String meeting) {
    return await()
        .atMost(SOON)
        .until(
            () ->
                as("sekretariat")
                    .get(MEETINGS + "/meetings/" + meeting)
                    .jsonPath()
                    .getString("items.find { it.subject == '" + subject + "' }?.id"),
            id -> id != null);
  }

  private static void decide(String item, String outcome, String text) {
    as("sekretariat")
        .contentType(ContentType.JSON)
        .body(Map.of("outcome", outcome, "text", text))
        .put(MEETINGS + "/items/" + item + "/decision")
        .then()
        .statusCode(200);
  }

  private static String stateOf(String persona, String path) {
    return as(persona).get(path).jsonPath().getString("state");
  }
}
