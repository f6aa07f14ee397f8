package dk.direktion.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MovingMeetingTest {

  private static final DateTimeFormatter IN_TITLES = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  @Inject House house;
  @Inject MovableClock clock;
  private LocalDateTime start;

  @BeforeEach
  void aMonthBefore() {
    house.open();
    start = House.freeTuesday();
    clock.stopAt(start.minusMonths(1).toInstant(ZoneOffset.UTC));
  }

  @AfterEach
  void goOn() {
    clock.reset();
  }

  @Test
  void aMovedMeetingTakesItsAgendaAlongAndRemembersWhereItWas() {
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    String closed = House.closedItem(meeting, "Personalesag");
    LocalDateTime later = start.plusDays(1).plusHours(3);
    move(meeting, Map.of("start", later.toString(), "location", "Salen", "reason", "Rejse"))
        .statusCode(200)
        .body("start", equalTo(later.toString()))
        .body("end", nullValue())
        .body("location", equalTo("Salen"))
        .body("items[0].title", equalTo("Økonomiopfølgning " + IN_TITLES.format(later)));
    House.itemView(closed).body("title", equalTo("Personalesag"));
    House.get(Persona.CENTERCHEF_HRC, "/meetings/" + meeting)
        .statusCode(200)
        .body("schedule.moves", hasSize(1))
        .body("schedule.moves[0].from", equalTo(start.toString()))
        .body("schedule.moves[0].to", equalTo(later.toString()))
        .body("schedule.moves[0].fromLocation", equalTo("Mødelokale Egen"))
        .body("schedule.moves[0].reason", equalTo("Rejse"))
        .body("schedule.agendaDue", equalTo(start.minusDays(4).toLocalDate().toString()))
        .body("schedule.materialDue", equalTo(start.minusDays(1).toLocalDate().toString()))
        .body("schedule.casesDue", equalTo(start.minusDays(4).withHour(12).toString()));
    House.get(Persona.MEDARBEJDER, "/meetings/" + meeting).statusCode(404);
    assertThat(house.events("meeting.moved", meeting))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.get("formerDate").asText())
                  .isEqualTo(start.toLocalDate().toString());
              assertThat(event.get("meetingDate").asText())
                  .isEqualTo(later.toLocalDate().toString());
            });
  }

  @Test
  void membersAreToldAndReadersTooOnceTheAgendaIsOut() throws SQLException {
    String member = member("CF");
    String meeting = House.meetingWithOpenAgenda("CF", start);
    move(meeting, to(start.plusHours(1)));
    assertThat(toldOf(meeting, "meeting-moved")).contains(member).doesNotContain("direktoer");
    House.step(meeting, "agenda/publication");
    move(meeting, to(start.plusHours(2)));
    assertThat(toldOf(meeting, "meeting-moved"))
        .contains(member, "direktoer", "centerchef-hrc")
        .doesNotContain("sekretariat", "borgmester");
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("reason", "For få punkter"))
        .post(House.API + "/meetings/" + meeting + "/cancellation")
        .then()
        .statusCode(200);
    assertThat(toldOf(meeting, "meeting-cancelled")).contains(member, "direktoer");
    List<JsonNode> cancelled = house.events("meeting.cancelled", meeting);
    assertThat(cancelled).hasSize(1);
    assertThat(cancelled.get(0).toString()).doesNotContain("For få punkter");
  }

  @Test
  void aMeetingIsNotMovedSoNearThatADeadlineHasPassedUnlessItIsMeantSo() {
    String meeting = House.meeting("DIR", start);
    clock.stopAt(start.minusDays(6).toInstant(ZoneOffset.UTC));
    LocalDateTime nearer = start.minusDays(4);
    move(meeting, to(nearer))
        .statusCode(409)
        .body("type", equalTo("/problems/deadline-has-passed"))
        .body("detail", containsString("The agenda should then have been out on"));
    Map<String, Object> meant = new HashMap<>(to(nearer));
    meant.put("deadlinePassedAnyway", true);
    move(meeting, meant).statusCode(200).body("start", equalTo(nearer.toString()));
  }

  @Test
  void afterTheAgendaIsOutTheMaterialStillHasADeadline() {
    String meeting = House.meetingWithOpenAgenda("DIR", start);
    House.step(meeting, "agenda/publication");
    clock.stopAt(start.minusDays(6).toInstant(ZoneOffset.UTC));
    move(meeting, to(start.minusDays(4))).statusCode(200);
    move(meeting, to(start.minusDays(5)))
        .statusCode(409)
        .body("detail", containsString("The material should then have been out on"));
  }

  @Test
  void wrongMovesAreRefused() {
    String meeting = House.meeting("DIR", start);
    String other = House.meeting("DIR", start.plusHours(1));
    move(meeting, to(start.plusHours(1)))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-already-planned"));
    move(meeting, to(start)).statusCode(400).body("errors.field", contains("start"));
    move(meeting, to(start.minusMonths(2))).statusCode(400).body("errors.field", contains("start"));
    move(meeting, Map.of("reason", "Rejse"))
        .statusCode(400)
        .body("errors.field", contains("start"));
    move(meeting, Map.of("start", start.plusDays(1).toString(), "reason", " "))
        .statusCode(400)
        .body("errors.field", contains("reason"));
    move(meeting, Map.of("start", start.plusDays(1).toString(), "reason", "x", "location", "  "))
        .statusCode(400)
        .body("errors.field", contains("location"));
    move(
            meeting,
            Map.of(
                "start", start.plusDays(1).toString(),
                "end", start.toString(),
                "reason", "Rejse"))
        .statusCode(400)
        .body("errors.field", contains("end"));
    LocalDateTime christmas = LocalDateTime.of(start.getYear(), 12, 25, 10, 0);
    move(meeting, to(christmas))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-on-holiday"))
        .body("detail", containsString("Christmas Day"));
    House.as(Persona.SEKRETARIAT)
        .body(to(start.plusDays(1)))
        .post(House.API + "/meetings/" + meeting + "/moves")
        .then()
        .statusCode(428);
    House.get(Persona.SEKRETARIAT, "/meetings/" + meeting).body("schedule.moves", empty());
    House.meetingView(other).body("start", equalTo(start.plusHours(1).toString()));
  }

  @Test
  void whatIsDecidedOrOverStaysWhereItWas() {
    String decided = House.meetingWithOpenAgenda("DIR", start);
    String item = House.item(decided, "Sag");
    House.step(decided, "agenda/publication");
    House.decide(item, "NOTED");
    move(decided, to(start.plusDays(1)))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-has-decisions"));
    House.step(decided, "holding");
    move(decided, to(start.plusDays(1)))
        .statusCode(409)
        .body("type", equalTo("/problems/meeting-cannot-be-moved"));
  }

  private String member(String body) {
    String username = "medlem-" + UUID.randomUUID();
    house.deliver(
        "access",
        "person.changed",
        username,
        Map.of("username", username, "name", "Et medlem", "active", true));
    House.as(Persona.SEKRETARIAT)
        .body(Map.of("username", username, "role", "MEMBER", "from", "2020-01-01"))
        .post(House.API + "/bodies/" + body + "/members")
        .then()
        .statusCode(200);
    return username;
  }

  private static TreeSet<String> toldOf(String meeting, String template) throws SQLException {
    try (Connection connection = Databases.asTheOwner();
        Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery(
                "select recipient from letter where template = '"
                    + template
                    + "' and path = '/moeder/"
                    + meeting
                    + "'")) {
      TreeSet<String> told = new TreeSet<>();
      while (rows.next()) {
        told.add(rows.getString(1));
      }
      return told;
    }
  }

  private static Map<String, Object> to(LocalDateTime start) {
    return Map.of("start", start.toString(), "reason", "Formanden er på rejse");
  }

  private static ValidatableResponse move(String meeting, Map<String, ?> body) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/meetings/" + meeting))
        .body(body)
        .post(House.API + "/meetings/" + meeting + "/moves")
        .then();
  }
}
