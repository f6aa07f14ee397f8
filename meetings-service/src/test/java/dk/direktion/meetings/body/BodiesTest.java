package dk.direktion.meetings.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.meetings.Minutes;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BodiesTest {

  private static final String BODY = "/bodies/SLF";

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void politicalBodiesSendTheirAgendasFourWorkingDaysBeforeAndMaterialThree() {
    House.get(Persona.DIREKTOER, "/bodies/ØU")
        .statusCode(200)
        .body("agendaDays", equalTo(4))
        .body("materialDays", equalTo(3))
        .body("publishRule", equalTo("MANUALLY"))
        .body("actions", empty());
    House.get(Persona.SEKRETARIAT, "/bodies/DIR")
        .body("agendaDays", equalTo(3))
        .body("standingItems.kind", contains("ECONOMY", "OTHER_MATTERS", "REMINDERS"))
        .body("actions", contains("edit", "plan-year"));
    House.get(Persona.CENTERCHEF_HRC, "/bodies/DIR-INT").statusCode(404);
    House.get(Persona.SEKRETARIAT, "/bodies/XX").statusCode(404);
  }

  @Test
  void theSecretariatChangesARuleOnlyAsItSawIt() {
    String seen = House.tag(BODY);
    edit(
            seen,
            Map.of("place", " Salen ", "durationMinutes", 90, "agendaDays", 5, "materialDays", 1))
        .statusCode(200)
        .body("place", equalTo("Salen"))
        .body("durationMinutes", equalTo(90))
        .body("agendaDays", equalTo(5))
        .body("materialDays", equalTo(1))
        .body("secretariat", equalTo("BYC"))
        .body("name", equalTo("Strategisk Lederforum"));
    edit(seen, Map.of("secretariat", "HRC")).statusCode(412);
    edit(House.tag(BODY), Map.of("secretariat", "HRC")).body("secretariat", equalTo("HRC"));
    House.as(Persona.SEKRETARIAT).body(Map.of()).patch(House.API + BODY).then().statusCode(428);
  }

  @Test
  void wrongRulesAreNamedFieldByField() {
    refused(Map.of("place", "   "), "place");
    refused(Map.of("durationMinutes", 5), "durationMinutes");
    refused(Map.of("agendaDays", 31, "materialDays", -1), "agendaDays", "materialDays");
    refused(Map.of("secretariat", "hr"), "secretariat");
    refused(Map.of("publishRule", "ALTID"), "publishRule");
    refused(
        Map.of("standingItems", List.of(standing("ECONOMY", "Økonomi"), standing("ECONOMY", "To"))),
        "standingItems[1].kind");
    refused(Map.of("standingItems", List.of(standing("CLOSING", " "))), "standingItems[0].title");
    refused(Map.of("series", Map.of("frequency", "MONTHLY", "time", "25:00")), "series.time");
    refused(
        Map.of("series", Map.of("frequency", "MONTHLY", "time", "10:00", "weekday", "TUESDAY")),
        "series.ordinal");
    refused(Map.of("series", Map.of("time", "10:00")), "series.frequency");
  }

  @Test
  void aBodysOwnStandingItemsFrameItsAgendas() {
    edit(
            House.tag("/bodies/KKR"),
            "/bodies/KKR",
            Map.of(
                "standingItems",
                List.of(
                    standing("OPENING", "Godkendelse af dagsordenen"),
                    Map.of("kind", "OPENING", "title", "Siden sidst", "withDate", true),
                    standing("CLOSING", "Næste møde"))))
        .body("standingItems", hasSize(3));
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meetingWithOpenAgenda("KKR", start);
    House.item(meeting, "Sag");
    House.meetingView(meeting)
        .body(
            "items.title",
            contains(
                "Godkendelse af dagsordenen",
                "Siden sidst " + DateTimeFormatter.ofPattern("dd-MM-yyyy").format(start),
                "Sag",
                "Næste møde"));
    edit(House.tag("/bodies/KKR"), "/bodies/KKR", Map.of("standingItems", List.of()))
        .body("standingItems", empty());
  }

  @Test
  void aSeriesIsKeptAndForgotten() {
    Map<String, ?> series =
        Map.of("frequency", "WEEKLY", "time", "08:30", "weekday", "MONDAY", "everyWeeks", 2);
    edit(House.tag(BODY), Map.of("series", series))
        .body("series.time", equalTo("08:30"))
        .body("series.everyWeeks", equalTo(2))
        .body("series.ordinal", nullValue());
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag(BODY))
        .delete(House.API + BODY + "/series")
        .then()
        .statusCode(200)
        .body("series", nullValue());
    House.get(Persona.DIREKTOER, BODY).body("series", nullValue());
  }

  @Test
  void minutesAreSentOutWithTheirApprovalWhereTheBodySaysSo() {
    Minutes.rule("SLF", Map.of("rule", "SECRETARY"));
    edit(House.tag(BODY), Map.of("publishRule", "WHEN_MINUTES_APPROVED"))
        .body("publishRule", equalTo("WHEN_MINUTES_APPROVED"));
    try {
      String meeting = House.meetingWithOpenAgenda("SLF", House.freeTuesday());
      String item = House.item(meeting, "Sag");
      House.step(meeting, "agenda/publication");
      House.decide(item, "NOTED");
      House.step(meeting, "minutes/approval").body("state", equalTo("PUBLISHED"));
    } finally {
      edit(House.tag(BODY), Map.of("publishRule", "MANUALLY"));
    }
  }

  @Test
  void membersComeAndGoAndTheirHistoryStays() {
    String anna = known("Anna Bech");
    String bo = known("Bo Dahl");
    add(anna, "CHAIR", "2020-01-01").statusCode(200);
    add(bo, "MEMBER", "2020-01-01").statusCode(200);
    add(bo, "MEMBER", "2021-01-01")
        .statusCode(409)
        .body("type", equalTo("/problems/already-member"))
        .body("detail", containsString("Bo Dahl"));
    add("ingen-" + UUID.randomUUID(), "MEMBER", "2021-01-01")
        .statusCode(400)
        .body("errors.field", contains("username"));

    role(bo, "CHAIR", "2022-01-01").statusCode(200);
    House.get(Persona.DIREKTOER, BODY)
        .body(of(anna) + ".role", contains("MEMBER", "CHAIR"))
        .body(of(anna) + ".from", contains("2022-01-01", "2020-01-01"))
        .body(of(anna) + ".to", contains(null, "2021-12-31"))
        .body(of(bo) + ".role", contains("CHAIR", "MEMBER"))
        .body(of(bo) + ".current", contains(true, false));
    role(bo, "CHAIR", "2023-01-01").statusCode(400).body("errors.field", contains("role"));
    role(bo, "MEMBER", "2021-01-01").statusCode(400).body("errors.field", contains("from"));

    end(bo, "2021-06-01").statusCode(400).body("errors.field", contains("lastDay"));
    end(bo, "2024-06-30").statusCode(200).body(of(bo) + ".current", contains(false, false));
    end(bo, "2024-07-01").statusCode(409).body("type", equalTo("/problems/membership-has-ended"));
    add(bo, "VICE_CHAIR", "2025-01-01").statusCode(200);
    String meeting = House.meeting("SLF", House.freeTuesday());
    assertThat(House.meetingView(meeting).extract().<List<String>>path("participants.name"))
        .contains("Anna Bech", "Bo Dahl");
  }

  @Test
  void onlyWhoIsNamedWithinTheBodyIsChanged() {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag(BODY))
        .body(Map.of("lastDay", "2030-01-01"))
        .post(House.API + BODY + "/members/" + UUID.randomUUID() + "/ending")
        .then()
        .statusCode(404);
  }

  @Test
  void holidaysAreListedByYear() {
    House.get(Persona.MEDARBEJDER, "/holidays?year=2027")
        .statusCode(200)
        .body("total", equalTo(10))
        .body("items[0].date", equalTo("2027-01-01"))
        .body("items[0].holiday", equalTo("NEW_YEAR"));
    for (String wrong : List.of("", "?year=", "?year=i+år", "?year=1500", "?year=99999")) {
      House.get(Persona.MEDARBEJDER, "/holidays" + wrong)
          .statusCode(400)
          .body("errors.field", containsInAnyOrder("year"));
    }
  }

  private static Map<String, Object> standing(String kind, String title) {
    return Map.of("kind", kind, "title", title, "withDate", false);
  }

  private static void refused(Map<String, ?> changes, String... fields) {
    edit(House.tag(BODY), changes).statusCode(400).body("errors.field", containsInAnyOrder(fields));
  }

  private static ValidatableResponse edit(String tag, Map<String, ?> changes) {
    return edit(tag, BODY, changes);
  }

  private static ValidatableResponse edit(String tag, String body, Map<String, ?> changes) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", tag)
        .body(changes)
        .patch(House.API + body)
        .then();
  }

  private String known(String name) {
    String username = "person-" + UUID.randomUUID();
    house.deliver(
        "access",
        "person.changed",
        username,
        Map.of("username", username, "name", name, "active", true));
    return username;
  }

  private static ValidatableResponse add(String username, String role, String from) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", username, "role", role, "from", from))
        .post(House.API + BODY + "/members")
        .then();
  }

  private static ValidatableResponse role(String username, String role, String from) {
    return change(username, "role", Map.of("role", role, "from", from));
  }

  private static ValidatableResponse end(String username, String lastDay) {
    return change(username, "ending", Map.of("lastDay", lastDay));
  }

  private static ValidatableResponse change(String username, String step, Map<String, ?> body) {
    String newest = House.get(Persona.SEKRETARIAT, BODY).extract().path(of(username) + "[0].id");
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag(BODY))
        .body(body)
        .post(House.API + BODY + "/members/" + newest + "/" + step)
        .then();
  }

  private static String of(String username) {
    return "members.findAll { it.username == '" + username + "' }";
  }
}
