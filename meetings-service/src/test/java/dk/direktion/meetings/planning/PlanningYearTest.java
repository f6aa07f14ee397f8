package dk.direktion.meetings.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlanningYearTest {

  private static final String BODY = "/bodies/K29";

  @Inject House house;
  @Inject MovableClock clock;

  @BeforeEach
  void inNovember2026() {
    house.open();
    clock.stopAt(Instant.parse("2026-11-22T09:00:00Z"));
  }

  @AfterEach
  void goOn() {
    clock.reset();
  }

  @Test
  void aSeriesGivesAYearWithWhatSpeaksAgainstEachDay() {
    series(
        Map.of(
            "frequency",
            "DATES",
            "time",
            "13:00",
            "dates",
            List.of("2028-04-13", "2028-05-25", "2028-06-06", "2028-06-07", "2028-07-04"),
            "skipJuly",
            true));
    plan(2028, "2028-06-07T13:00").statusCode(200);
    propose(2028)
        .statusCode(200)
        .body(
            "meetings.conflict",
            contains("HOLIDAY", "HOLIDAY", null, "ALREADY_PLANNED", "SUMMER_BREAK"))
        .body("meetings[0].holiday", equalTo("MAUNDY_THURSDAY"))
        .body("meetings[0].start", equalTo("2028-04-13T13:00"))
        .body("meetings[0].proposedStart", equalTo("2028-04-18T13:00"))
        .body("meetings[1].holiday", equalTo("ASCENSION_DAY"))
        .body("meetings[1].proposedStart", equalTo("2028-05-26T13:00"))
        .body("meetings[2].proposedStart", equalTo("2028-06-06T13:00"))
        .body("meetings[2].agendaDue", equalTo("2028-05-31"))
        .body("meetings[3].plannedMeetingId", notNullValue())
        .body("meetings[3].proposedStart", nullValue())
        .body("meetings[4].proposedStart", nullValue());
    plan(2028, "2028-04-18T13:00");
    propose(2028).body("meetings[0].conflict", equalTo("ALREADY_PLANNED"));
  }

  @Test
  void aMeetingMovedOffAHolidayGivesWayToTheOneWhoseDayItIs() {
    series(
        Map.of(
            "frequency", "DATES",
            "time", "13:00",
            "dates", List.of("2029-03-29", "2029-03-30", "2029-04-03")));
    propose(2029)
        .body("meetings.proposedStart", contains(null, null, "2029-04-03T13:00"))
        .body("meetings.conflict", contains("HOLIDAY", "HOLIDAY", null));
  }

  @Test
  void daysThatHavePassedAreNotProposed() {
    series(Map.of("frequency", "MONTHLY", "time", "09:00", "weekday", "WEDNESDAY", "ordinal", -1));
    propose(2026)
        .body("meetings", hasSize(12))
        .body("meetings[9].conflict", equalTo("PASSED"))
        .body("meetings[10].conflict", nullValue())
        .body("meetings[10].proposedStart", equalTo("2026-11-25T09:00"));
  }

  @Test
  void theChosenMeetingsArePlannedInOneGoAndOnlyOnce() {
    plan(2030, "2030-02-05T10:00", "2030-03-05T10:00")
        .statusCode(200)
        .body("planned", contains("2030-02-05T10:00", "2030-03-05T10:00"))
        .body("alreadyPlanned", empty());
    plan(2030, "2030-02-05T10:00", "2030-03-05T10:00", "2030-04-02T10:00")
        .statusCode(200)
        .body("planned", contains("2030-04-02T10:00"))
        .body("alreadyPlanned", hasSize(2));
    House.get(Persona.DIREKTOER, "/meetings?body=K29&from=2030-01-01&to=2030-12-31")
        .body("total", equalTo(3))
        .body("items[0].end", equalTo("2030-02-05T12:00"))
        .body("items[0].location", equalTo("Rådhuset"));
  }

  @Test
  void aHolidayIsRefusedByNameUnlessItIsMeantSo() {
    plan(2031, "2031-02-04T10:00", "2031-04-14T10:00")
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-on-holiday"))
        .body("detail", containsString("Easter Monday"));
    House.get(Persona.DIREKTOER, "/meetings?body=K29&from=2031-01-01&to=2031-12-31")
        .body("total", equalTo(0));
    Map<String, Object> single =
        Map.of(
            "bodyCode", "K29",
            "kind", "ORDINARY",
            "start", "2031-04-14T10:00",
            "location", "Egen");
    Persona.SEKRETARIAT
        .request()
        .contentType("application/json")
        .body(single)
        .post(House.API + "/meetings")
        .then()
        .statusCode(409)
        .body("title", equalTo("Dagen er en helligdag"))
        .body("detail", containsString("2. påskedag"));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("year", 2031, "starts", List.of("2031-04-14T10:00"), "onHolidayAnyway", true))
        .post(House.API + BODY + "/year-plans")
        .then()
        .statusCode(200)
        .body("planned", hasSize(1));
  }

  @Test
  void wrongPlansAreRefused() {
    plan(2027, "2027-02-02T10:00", "2027-02-02T10:00")
        .statusCode(400)
        .body("errors.field", contains("starts[1]"));
    plan(2027, "2028-02-01T10:00").statusCode(400).body("errors.field", contains("starts[0]"));
    plan(2026, "2026-11-20T10:00").statusCode(400).body("errors.field", contains("starts[0]"));
    plan(2025, "2025-02-04T10:00").statusCode(400).body("errors.field", contains("year"));
    plan(2032, "2032-02-03T10:00").statusCode(400).body("errors.field", contains("year"));
    plan(2027).statusCode(400).body("errors.field", contains("starts"));
    plan(2027, "2027-03-02T10:00", "2027-03-02T11:00")
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-already-planned"));
    propose(2025).statusCode(400);
    House.get(Persona.SEKRETARIAT, BODY + "/year-plans/snart").statusCode(400);
    House.get(Persona.SEKRETARIAT, "/bodies/BY/year-plans/2027")
        .statusCode(409)
        .body("type", equalTo("/problems/series-needed"));
  }

  private static void series(Map<String, ?> series) {
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag(BODY))
        .body(Map.of("series", series))
        .patch(House.API + BODY)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse propose(int year) {
    return House.get(Persona.SEKRETARIAT, BODY + "/year-plans/" + year);
  }

  private static ValidatableResponse plan(int year, String... starts) {
    return House.as(Persona.SEKRETARIAT)
        .body(Map.of("year", year, "starts", List.of(starts)))
        .post(House.API + BODY + "/year-plans")
        .then();
  }
}
