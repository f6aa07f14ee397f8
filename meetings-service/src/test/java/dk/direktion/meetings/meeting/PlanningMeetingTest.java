package dk.direktion.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlanningMeetingTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void theSameRequestSentTwicePlansOneMeeting() {
    LocalDateTime start = House.freeTuesday();
    String key = UUID.randomUUID().toString();
    String first = planned(key, start).extract().path("id");
    String again =
        planned(key, start).header("Idempotency-Replayed", equalTo("true")).extract().path("id");
    assertThat(again).isEqualTo(first);
    House.get(
            Persona.DIREKTOER,
            "/meetings?body=DIR&from=" + start.toLocalDate() + "&to=" + start.toLocalDate())
        .body("total", equalTo(1));
  }

  @Test
  void aSummerAndAWinterMeetingKeepTheirHour() {
    LocalDateTime start = House.freeTuesday();
    String winter = House.meeting("SLF", start);
    String summer = House.meeting("SLF", start.plusMonths(6));
    House.meetingView(winter).body("start", equalTo(start.toString()));
    House.meetingView(summer).body("start", equalTo(start.plusMonths(6).toString()));
  }

  @Test
  void wrongInputIsNamedFieldByField() {
    refused(Map.of(), "bodyCode", "kind", "start", "location");
    refused(meeting("bodyCode", "XX"), "bodyCode");
    refused(meeting("end", "2030-01-01T09:00"), "end");
    refused(meeting("start", "i morgen"), "start");
    refused(meeting("kind", "FEST"), "kind");
    refused(meeting("location", "x".repeat(201)), "location");
  }

  @Test
  void wrongQueriesAreRefused() {
    for (String query :
        List.of(
            "?from=igår",
            "?to=32-13-2026",
            "?state=FEST",
            "?sort=title",
            "?page=0",
            "?pageSize=201",
            "?page=x")) {
      House.get(Persona.DIREKTOER, "/meetings" + query)
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors", hasSize(1));
    }
    House.get(Persona.DIREKTOER, "/meetings/123").statusCode(400);
    House.get(Persona.DIREKTOER, "/meetings/" + UUID.randomUUID()).statusCode(404);
    House.get(Persona.DIREKTOER, "/decisions?consequence=FEST").statusCode(400);
    House.get(Persona.DIREKTOER, "/follow-ups?state=FEST").statusCode(400);
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    for (String body : List.of("", "{", "[]", "null", "7")) {
      House.as(Persona.SEKRETARIAT)
          .body(body)
          .post(House.API + "/meetings")
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void meetingsAreListedInPagesInTheOrderAskedFor() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meeting("HU", start);
    String second = House.meeting("HU", start.plusHours(1));
    String day = "/meetings?body=HU&from=" + start.toLocalDate() + "&to=" + start.toLocalDate();
    House.get(Persona.DIREKTOER, day).body("items.id", contains(first, second));
    House.get(Persona.DIREKTOER, day + "&sort=-start&pageSize=1")
        .body("items.id", contains(second))
        .body("total", equalTo(2))
        .header("Link", containsString("page=2"));
    House.get(Persona.DIREKTOER, day + "&state=HELD").body("total", equalTo(0));
  }

  @Test
  void aReaderSeesTheBodiesOfTheirGroups() {
    House.get(Persona.CENTERCHEF_HRC, "/bodies")
        .body("items.code", contains("CF", "DIR", "HU", "SLF"));
    House.get(Persona.DIREKTOER, "/bodies?pageSize=200")
        .body("items.find { it.code == 'DIR-INT' }.alwaysClosed", equalTo(true))
        .body("items.find { it.code == 'ØU' }.kind", equalTo("POLITICAL"));
  }

  private static Map<String, Object> meeting(String field, Object value) {
    Map<String, Object> meeting =
        new HashMap<>(
            Map.of(
                "bodyCode", "DIR",
                "kind", "ORDINARY",
                "start", "2030-01-01T10:00",
                "location", "Egen"));
    meeting.put(field, value);
    return meeting;
  }

  private static void refused(Map<String, ?> meeting, String... fields) {
    House.as(Persona.SEKRETARIAT)
        .body(meeting)
        .post(House.API + "/meetings")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder(fields));
  }

  private static ValidatableResponse planned(String key, LocalDateTime start) {
    return House.as(Persona.SEKRETARIAT)
        .header("Idempotency-Key", key)
        .body(
            Map.of(
                "bodyCode", "DIR",
                "kind", "ORDINARY",
                "start", start.toString(),
                "location", "Egen"))
        .post(House.API + "/meetings")
        .then()
        .statusCode(201)
        .header("Location", containsString("/api/meetings/v1/meetings/"));
  }
}
