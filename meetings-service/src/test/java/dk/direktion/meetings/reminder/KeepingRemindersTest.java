package dk.direktion.meetings.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.meetings.House;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.AgendaProposal;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class KeepingRemindersTest {

  private static final String REMINDERS = House.API + "/reminders";

  @Inject House house;
  @Inject MovableClock clock;
  @Inject SystemWork system;
  @Inject DueReminders due;
  @Inject Meetings meetings;
  @Inject AgendaItems items;

  @BeforeEach
  void open() {
    house.open();
    clock.stopAt(Instant.parse("2027-03-10T09:00:00Z"));
  }

  @AfterEach
  void goOn() {
    clock.reset();
  }

  @Test
  void theListIsShownAsItStoodOnEachDay() {
    String subject = unique("Trivsel");
    String id = add(Map.of("subject", subject, "expected", "Hvert kvartal", "responsible", "HRC"));
    clock.advance(Duration.ofDays(10));
    change("put", id, "", Map.of("subject", subject + " og fravær", "expected", "Når vi ved mere"))
        .statusCode(200)
        .body("time", nullValue())
        .body("next", nullValue())
        .body("recurring", equalTo(false));
    clock.advance(Duration.ofDays(10));
    change("post", id, "/completion", Map.of("note", "Aftalt"))
        .statusCode(200)
        .body("endReason", equalTo("COMPLETED"))
        .body("endNote", equalTo("Aftalt"))
        .body("actions", contains("restore"));

    list("asOf=2027-03-09").body(of(id), empty());
    list("asOf=2027-03-10")
        .body(of(id) + ".subject", contains(subject))
        .body(of(id) + ".expected", contains("Hvert kvartal"))
        .body(of(id) + ".next.first", contains("2027-01-01"));
    list("asOf=2027-03-19").body(of(id) + ".subject", contains(subject));
    list("asOf=2027-03-20").body(of(id) + ".subject", contains(subject + " og fravær"));
    list("asOf=2027-03-29").body(of(id) + ".responsible", contains(nullValue()));
    list("asOf=2027-03-30").body(of(id), empty());
    list("").body(of(id), empty());

    change("post", id, "/restoration", null).statusCode(200).body("endedOn", nullValue());
    list("").body(of(id) + ".subject", contains(subject + " og fravær"));
  }

  @Test
  void aRowSaysWhenItIsExpectedNext() {
    String second = add(Map.of("subject", "LIS", "time", Map.of("cadence", "MONTHLY", "week", 2)));
    House.get(Persona.CENTERCHEF_HRC, "/reminders/" + second)
        .body("expected", equalTo("2. uge hver måned"))
        .body("recurring", equalTo(true))
        .body("bodyName", equalTo("Hovedudvalget"))
        .body("next.first", equalTo("2027-03-08"))
        .body("next.precision", equalTo("WEEK"))
        .body("late", equalTo(false))
        .body("actions", empty());
    String once = add(Map.of("subject", "Rapport", "expected", "12-03-2027"));
    clock.advance(Duration.ofDays(3));
    House.get(Persona.SEKRETARIAT, "/reminders/" + once)
        .body("next.last", equalTo("2027-03-12"))
        .body("late", equalTo(true));
  }

  @Test
  void aRecurringRowIsOfferedAgainAtItsNextTime() {
    String subject = unique("Lønstatistik");
    String id = add(Map.of("subject", subject, "expected", "Hver måned", "responsible", "HRC"));
    LocalDateTime start = House.freeTuesday();
    String meeting = House.meetingWithOpenAgenda("HU", start);
    String later = House.meetingWithOpenAgenda("HU", start.withDayOfMonth(1).plusMonths(1));
    AgendaProposal offered = offered(meeting, id).get(0);
    assertThat(offered.title()).isEqualTo(subject);
    assertThat(offered.detail()).isEqualTo("Hver måned · HRC");
    assertThat(offered.key()).isEqualTo("reminder:" + id);

    String item = House.item(meeting, subject);
    take(id, item);
    assertThat(offered(meeting, id)).isEmpty();
    assertThat(offered(later, id)).hasSize(1);
    House.get(Persona.SEKRETARIAT, "/reminders/" + id)
        .body("taken.itemId", equalTo(item))
        .body("taken.meetingId", equalTo(meeting))
        .body("next.first", equalTo(start.toLocalDate().withDayOfMonth(1).plusMonths(1) + ""));

    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .delete(House.API + "/items/" + item)
        .then()
        .statusCode(204);
    assertThat(offered(meeting, id)).hasSize(1);
  }

  @Test
  void whatIsExpectedOnceIsOfferedUntilItIsTaken() {
    String id =
        add(
            Map.of(
                "subject",
                "Evaluering",
                "time",
                Map.of("cadence", "ONCE", "year", 2031, "month", 6)));
    String before = House.meetingWithOpenAgenda("HU", LocalDateTime.of(2031, 5, 29, 15, 0));
    String after = House.meetingWithOpenAgenda("HU", LocalDateTime.of(2031, 9, 4, 15, 0));
    assertThat(offered(before, id)).isEmpty();
    assertThat(offered(after, id)).hasSize(1);
    take(id, House.item(after, "Evaluering"));
    assertThat(offered(after, id)).isEmpty();
    House.get(Persona.SEKRETARIAT, "/reminders/" + id).body("next", nullValue());
  }

  @Test
  void onlyTheNewestVersionIsChanged() {
    String id = add(Map.of("subject", "Kantine"));
    String seen = House.tag("/reminders/" + id);
    change("put", id, "", Map.of("subject", "Kantinen")).statusCode(200);
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", seen)
        .body(Map.of("subject", "Frokost"))
        .put(REMINDERS + "/" + id)
        .then()
        .statusCode(412);
    House.as(Persona.SEKRETARIAT).post(REMINDERS + "/" + id + "/removal").then().statusCode(428);
    change("post", id, "/restoration", null)
        .statusCode(409)
        .body("type", equalTo("/problems/reminder-is-on-the-list"));
    change("post", id, "/removal", null).statusCode(200);
    change("put", id, "", Map.of("subject", "Frokost"))
        .statusCode(409)
        .body("type", equalTo("/problems/reminder-is-off-the-list"));
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    wrong(Map.of("subject", " "), "subject");
    wrong(Map.of("subject", "x".repeat(301)), "subject");
    wrong(Map.of("subject", "x", "bodyCode", "NN"), "bodyCode");
    wrong(Map.of("subject", "x", "time", Map.of()), "time.cadence");
    wrong(Map.of("subject", "x", "time", Map.of("cadence", "ONCE", "month", 3)), "time.year");
    wrong(Map.of("subject", "x", "time", Map.of("cadence", "YEARLY")), "time.month");
    wrong(Map.of("subject", "x", "time", Map.of("cadence", "QUARTERLY", "day", 3)), "time.day");
    wrong(
        Map.of("subject", "x", "time", Map.of("cadence", "MONTHLY", "day", 3, "week", 2)),
        "time.week");
    wrong(
        Map.of("subject", "x", "time", Map.of("cadence", "YEARLY", "month", 2, "day", 30)),
        "time.day");
    wrong(Map.of("subject", "x", "time", Map.of("cadence", "YEARLY", "month", 13)), "time.month");
    House.get(Persona.SEKRETARIAT, "/reminders?asOf=i-morgen").statusCode(400);
  }

  @Test
  void theRowsOfAClosedBodyStayClosed() {
    String subject = unique("Lukket rævekage");
    String id = add(Map.of("subject", subject, "bodyCode", "DIR-INT"));
    House.get(Persona.DIREKTOER, "/reminders?body=DIR-INT").body("items.subject", hasItem(subject));
    House.get(Persona.CENTERCHEF_BYC, "/reminders/" + id).statusCode(404);
    House.get(Persona.CENTERCHEF_BYC, "/reminders?body=DIR-INT").body("total", equalTo(0));
    house.giveRights(Persona.CENTERCHEF_BYC.username(), House.right("BOARD_INTERNAL", "OPEN"));
    House.get(Persona.CENTERCHEF_BYC, "/reminders/" + id).statusCode(404);
  }

  @Test
  void theWheelShowsTheYearsMeetingsAndTimes() {
    String subject = unique("Arbejdsmiljø");
    add(Map.of("subject", subject, "expected", "Hvert kvartal"));
    LocalDateTime start = LocalDateTime.of(2028, 4, 30, 13, 0);
    String meeting = House.meeting("HU", start);
    String reserved =
        House.as(Persona.SEKRETARIAT)
            .body(
                Map.of(
                    "bodyCode", "HU",
                    "kind", "ORDINARY",
                    "start", start.plusMonths(1).toString(),
                    "location", "Egen",
                    "reserved", true))
            .post(House.API + "/meetings")
            .then()
            .extract()
            .path("id");
    String cancelled = House.meeting("HU", start.plusMonths(2));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "Ferie"))
        .post(House.API + "/meetings/" + cancelled + "/cancellation");
    House.get(Persona.CENTERCHEF_HRC, "/annual-wheel?year=2028")
        .statusCode(200)
        .body("year", equalTo(2028))
        .body("bodies.code", containsInAnyOrder("DIR", "CF", "SLF", "HU"))
        .body("bodies[0].code", equalTo("DIR"))
        .body("meetings.id", contains(meeting, reserved))
        .body("meetings.reserved", contains(false, true))
        .body(
            "reminders.find { it.subject == '" + subject + "' }.times.first",
            contains("2028-01-01", "2028-04-01", "2028-07-01", "2028-10-01"));
    House.get(Persona.CENTERCHEF_HRC, "/annual-wheel?year=2026")
        .body("reminders.subject.findAll { it == '" + subject + "' }", empty());
    House.get(Persona.MEDARBEJDER, "/annual-wheel?year=2028")
        .body("bodies", empty())
        .body("meetings", empty())
        .body("reminders", empty());
    House.get(Persona.SEKRETARIAT, "/annual-wheel?year=12").statusCode(400);
    House.get(Persona.SEKRETARIAT, "/annual-wheel").body("year", equalTo(2027));
  }

  private static String unique(String subject) {
    return subject + " " + UUID.randomUUID();
  }

  private static String of(String id) {
    return "items.findAll { it.id == '" + id + "' }";
  }

  private static ValidatableResponse list(String query) {
    return House.get(Persona.DIREKTOER, "/reminders?body=HU&pageSize=200&" + query).statusCode(200);
  }

  private static String add(Map<String, ?> wanted) {
    return asked(wanted).statusCode(201).extract().path("id");
  }

  private static void wrong(Map<String, ?> wanted, String field) {
    asked(wanted).statusCode(400).body("errors.field", contains(field));
  }

  private static ValidatableResponse asked(Map<String, ?> wanted) {
    Map<String, Object> body = new HashMap<>(Map.of("bodyCode", "HU"));
    body.putAll(wanted);
    return House.as(Persona.SEKRETARIAT).body(body).post(REMINDERS).then();
  }

  private static ValidatableResponse change(
      String method, String id, String step, Map<String, ?> body) {
    var request = House.as(Persona.SEKRETARIAT).header("If-Match", House.tag("/reminders/" + id));
    return (body == null ? request : request.body(body))
        .request(method, REMINDERS + "/" + id + step)
        .then();
  }

  private List<AgendaProposal> offered(String meeting, String reminder) {
    return system.call(
        () ->
            due.proposalsFor(meetings.known(UUID.fromString(meeting))).stream()
                .filter(proposal -> proposal.id().equals(reminder))
                .toList());
  }

  private void take(String reminder, String item) {
    system.run(() -> due.taken(reminder, items.known(UUID.fromString(item))));
  }
}
