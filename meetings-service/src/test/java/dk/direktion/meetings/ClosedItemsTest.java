package dk.direktion.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.common.caller.Roles;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ClosedItemsTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @AfterEach
  void confirmAccess() {
    house.confirmAccess();
  }

  @Test
  void outsidersSeeOnlyThatAClosedItemIsThere() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String number = House.caseNumber();
    String item =
        House.item(
            meeting,
            Map.of(
                "title",
                "Personalesag",
                "caseNumber",
                number,
                "closed",
                true,
                "attachments",
                List.of("Forløb.pdf")));
    for (Persona outsider : List.of(Persona.CENTERCHEF_HRC, Persona.BORGMESTER)) {
      House.get(outsider, "/meetings/" + meeting)
          .body("items[1].title", equalTo("Closed"))
          .body("items[1].caseNumber", equalTo(number))
          .body("items[1].readable", equalTo(false))
          .body("items[1].closed", equalTo(true))
          .body("items[1].caseId", nullValue())
          .body("items[1].attachmentCount", equalTo(0))
          .body("closedCount", equalTo(1));
      House.get(outsider, "/items/" + item)
          .statusCode(200)
          .body("title", equalTo("Closed"))
          .body("number", equalTo(2))
          .body("attachments", empty())
          .body("caseWay", empty())
          .body("actions", empty());
    }
    outsiderInDanish(item).body("title", equalTo("Lukket"));
    House.get(Persona.DIREKTOER, "/items/" + item)
        .body("title", equalTo("Personalesag"))
        .body("attachments.name", contains("Forløb.pdf"));
    House.get(Persona.MEDARBEJDER, "/items/" + item).statusCode(404);
    House.get(Persona.MEDARBEJDER, "/meetings/" + meeting).statusCode(404);
    House.get(Persona.MEDARBEJDER, "/meetings").body("total", equalTo(0));
    House.get(Persona.MEDARBEJDER, "/bodies").body("total", equalTo(0));
  }

  @Test
  void aCaseKnownOnlyFromClosedItemsHasNoTitleForOutsiders() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String number = House.caseNumber();
    String item =
        House.item(meeting, Map.of("title", "Personalesag", "caseNumber", number, "closed", true));
    String caseId = House.itemView(item).extract().path("caseId");
    House.get(Persona.CENTERCHEF_HRC, "/cases/" + caseId)
        .body("title", equalTo("Closed"))
        .body("history[0].readable", equalTo(false))
        .body("history[0].recommendation", empty());
    House.get(Persona.CENTERCHEF_HRC, "/cases?q=personalesag&pageSize=200")
        .body("items.caseNumber", not(hasItem(number)));
    House.get(Persona.DIREKTOER, "/cases?q=personalesag&pageSize=200")
        .body("items.find { it.caseNumber == '" + number + "' }.title", equalTo("Personalesag"));
  }

  @Test
  void readingAClosedItemIsReportedAndReadingItsStubIsNot() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.closedItem(meeting, "Personalesag");
    House.get(Persona.CENTERCHEF_HRC, "/items/" + item).statusCode(200);
    assertThat(house.events("closed-item.read", item)).isEmpty();
    House.get(Persona.DIREKTOER, "/items/" + item).statusCode(200);
    assertThat(house.events("closed-item.read", item))
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.get("person").asText()).isEqualTo("direktoer");
              assertThat(read.get("meetingId").asText()).isEqualTo(meeting);
            });
  }

  @Test
  void aNewReaderDoesNotInheritOlderClosedItems() {
    LocalDateTime start = House.freeTuesday();
    String before = House.meetingWithOpenAgenda("DIR", start);
    String after = House.meetingWithOpenAgenda("DIR", start.plusDays(7));
    String older = House.closedItem(before, "Ældre lukket sag");
    String newer = House.closedItem(after, "Nyere lukket sag");
    house.giveRights(
        "ny-laeser", House.right("BOARD", "OPEN_AND_CLOSED", start.toLocalDate().plusDays(1)));
    itemAs("ny-laeser", older).body("readable", equalTo(false)).body("title", equalTo("Lukket"));
    itemAs("ny-laeser", newer).body("title", equalTo("Nyere lukket sag"));
  }

  @Test
  void aPostponedClosedItemDoesNotTakeItsEarlierDecisionToNewReaders() {
    LocalDateTime start = House.freeTuesday();
    String first = House.meetingWithOpenAgenda("DIR", start);
    String second = House.meeting("DIR", start.plusDays(7));
    String item = House.closedItem(first, "Lukket sag");
    House.step(first, "agenda/publication");
    House.decide(item, "POSTPONED");
    House.step(first, "minutes/approval");
    house.giveRights(
        "nyere-laeser", House.right("BOARD", "OPEN_AND_CLOSED", start.toLocalDate().plusDays(1)));
    String moved = House.meetingView(second).extract().path("items[0].id");
    House.itemView(moved).body("closed", equalTo(true)).body("decisions", hasSize(1));
    itemAs("nyere-laeser", moved).body("title", equalTo("Lukket sag")).body("decisions", empty());
  }

  @Test
  void aRevokedRightIsRefusedAsSoonAsTheEventIsHandled() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.closedItem(meeting, "Personalesag");
    house.giveRights("laeser", House.right("BOARD", "OPEN_AND_CLOSED"));
    itemAs("laeser", item).body("title", equalTo("Personalesag"));
    house.giveRights("laeser", House.right("BOARD", "OPEN"));
    itemAs("laeser", item).body("title", equalTo("Lukket"));
    house.giveRights("laeser");
    request("laeser").get(House.API + "/items/" + item).then().statusCode(404);
    request("laeser").get(House.API + "/meetings").then().body("total", equalTo(0));
  }

  @Test
  void aRightOutsideItsDaysCountsForNothing() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    house.giveRights(
        "gaest",
        House.right("BOARD", "OPEN").to("2020-01-01"),
        House.right("BOARD", "OPEN").from("2100-01-01"));
    request("gaest").get(House.API + "/meetings/" + meeting).then().statusCode(404);
  }

  @Test
  void withoutContactToAccessNobodyReadsAnything() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Åben sag");
    house.loseContactToAccess();
    for (String path :
        List.of(
            "/meetings",
            "/meetings/" + meeting,
            "/items/" + item,
            "/bodies",
            "/decisions",
            "/cases",
            "/follow-ups",
            "/reminders")) {
      House.get(Persona.DIREKTOER, path)
          .statusCode(503)
          .body("type", equalTo("/problems/access-projection-stale"));
    }
    House.as(Persona.SEKRETARIAT)
        .post(House.API + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(503);
  }

  @Test
  void everyItemOfABodyBehindClosedDoorsIsClosedAndStays() {
    String meeting = House.meetingWithOpenAgenda("DIR-INT", House.freeTuesday());
    String item = House.item(meeting, "Intern drøftelse");
    House.itemView(item).body("closed", equalTo(true)).body("actions", not(hasItem("open")));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("closed", false))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/body-is-always-closed"));
    House.get(Persona.CENTERCHEF_HRC, "/meetings/" + meeting).statusCode(404);
  }

  @Test
  void theSecretariatManagesOnlyWhatItsRightsCover() {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String closed = House.closedItem(meeting, "Personalesag");
    house.giveRights("vikar", House.right("BOARD", "OPEN").inProduction());
    RequestSpecification temp = secretary("vikar");
    temp.body(Map.of("title", "Ny lukket sag", "closed", true))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(403);
    secretary("vikar")
        .body(Map.of("title", "Ny åben sag"))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(201)
        .body("number", equalTo(3));
    secretary("vikar")
        .header("If-Match", House.tag("/items/" + closed))
        .body(Map.of("closed", false))
        .patch(House.API + "/items/" + closed)
        .then()
        .statusCode(403);
    House.step(meeting, "agenda/publication");
    secretary("vikar")
        .post(House.API + "/meetings/" + meeting + "/minutes/approval")
        .then()
        .statusCode(403);
    secretary("vikar")
        .body(
            Map.of(
                "bodyCode", "CF",
                "kind", "ORDINARY",
                "start", House.freeTuesday().toString(),
                "location", "A"))
        .post(House.API + "/meetings")
        .then()
        .statusCode(400);
  }

  private static ValidatableResponse outsiderInDanish(String item) {
    return Persona.CENTERCHEF_HRC.request().get(House.API + "/items/" + item).then();
  }

  private static ValidatableResponse itemAs(String username, String item) {
    return request(username).get(House.API + "/items/" + item).then().statusCode(200);
  }

  private static RequestSpecification request(String username) {
    return RestAssured.given().auth().oauth2(Tokens.of(username, username, Set.of(Roles.EMPLOYEE)));
  }

  private static RequestSpecification secretary(String username) {
    return RestAssured.given()
        .contentType("application/json")
        .auth()
        .oauth2(Tokens.of(username, username, Set.of(Roles.EMPLOYEE, Roles.SECRETARIAT)));
  }
}
