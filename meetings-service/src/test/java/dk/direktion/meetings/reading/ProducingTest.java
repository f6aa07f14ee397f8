package dk.direktion.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.direktion.common.caller.Roles;
import dk.direktion.meetings.Databases;
import dk.direktion.meetings.House;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The production module beside the reader: who makes agendas, and what one only reads. */
@ServiceTest
class ProducingTest {

  private static final String TEMP = "vikar";

  @Inject House house;
  private String meeting;
  private String item;

  @BeforeEach
  void anAgenda() {
    house.open();
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    item = House.item(meeting, "Ferieplan");
  }

  @Test
  void aSecretaryWithTheReaderAloneReadsAndChangesNothing() {
    house.giveRights(TEMP, House.right("BOARD", "OPEN_AND_CLOSED"));
    refusedButRead();
  }

  @Test
  void aRightThatNamesNoSystemIsToTheReader() {
    house.deliver(
        "access",
        "reading-rights.changed",
        TEMP,
        Map.of(
            "person",
            TEMP,
            "rights",
            List.of(
                Map.of(
                    "bodyGroup", "BOARD",
                    "scope", "OPEN_AND_CLOSED",
                    "validFrom", "2000-01-01",
                    "closedFrom", "2000-01-01",
                    "source", "test"))));
    refusedButRead();
  }

  private void refusedButRead() {
    secretary()
        .get(House.API + "/meetings/" + meeting)
        .then()
        .statusCode(200)
        .body("actions", not(hasItem("publish-agenda")));
    secretary()
        .get(House.API + "/items/" + item)
        .then()
        .statusCode(200)
        .body("actions", contains("record-own-conflict"));
    secretary()
        .body(Map.of("title", "Ny sag"))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(403);
    secretary()
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("title", "Omdøbt"))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(403);
    secretary()
        .post(House.API + "/meetings/" + meeting + "/agenda/publication")
        .then()
        .statusCode(403);
    plan("DIR", 403);
    House.step(meeting, "agenda/publication");
    secretary()
        .body(Map.of("text", "Godkendt.", "outcome", "APPROVED"))
        .put(House.API + "/items/" + item + "/decision")
        .then()
        .statusCode(403);
    secretary()
        .post(House.API + "/meetings/" + meeting + "/minutes/approval")
        .then()
        .statusCode(403);
  }

  @Test
  void theProductionModuleLetsASecretaryMakeUntilItIsTakenAway() {
    house.giveRights(TEMP, House.right("BOARD", "OPEN_AND_CLOSED").inProduction());
    secretary()
        .get(House.API + "/meetings/" + meeting)
        .then()
        .body("actions", hasItem("publish-agenda"));
    secretary()
        .body(Map.of("title", "Lukket sag", "closed", true))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(201);
    plan("DIR", 201);
    house.giveRights(TEMP);
    secretary().get(House.API + "/meetings/" + meeting).then().statusCode(404);
  }

  @Test
  void closedItemsAreMadeOnlyByWhoReachesThemInTheProductionModule() {
    house.giveRights(
        TEMP, House.right("BOARD", "OPEN_AND_CLOSED"), House.right("BOARD", "OPEN").inProduction());
    String closed = House.closedItem(meeting, "Personalesag");
    secretary()
        .get(House.API + "/items/" + closed)
        .then()
        .statusCode(200)
        .body("title", is("Personalesag"));
    secretary()
        .header("If-Match", House.tag("/items/" + closed))
        .body(Map.of("title", "Omdøbt"))
        .patch(House.API + "/items/" + closed)
        .then()
        .statusCode(403);
    secretary()
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("title", "Omdøbt"))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200);
  }

  @Test
  void whoHasTheProductionModuleAloneReadsAsFarAsTheRightGoes() {
    String closed = House.closedItem(meeting, "Personalesag");
    house.giveRights("it-drift", House.right("BOARD", "OPEN").inProduction());
    RequestSpecification officer = request("it-drift", Roles.EMPLOYEE);
    officer
        .get(House.API + "/items/" + item)
        .then()
        .statusCode(200)
        .body("actions", contains("record-own-conflict"));
    request("it-drift", Roles.EMPLOYEE)
        .get(House.API + "/items/" + closed)
        .then()
        .statusCode(200)
        .body("title", is("Closed"));
    request("it-drift", Roles.EMPLOYEE)
        .body(Map.of("title", "Ny sag"))
        .post(House.API + "/meetings/" + meeting + "/items")
        .then()
        .statusCode(403);
  }

  @Test
  void aRightToSomeOfAGroupsBodiesReachesNoOther() {
    String strategic = House.meetingWithOpenAgenda("SLF", House.freeTuesday());
    house.giveRights(TEMP, House.right("MANAGEMENT", "OPEN_AND_CLOSED").inProduction().only("SLF"));
    secretary().get(House.API + "/meetings/" + strategic).then().statusCode(200);
    secretary()
        .get(House.API + "/bodies")
        .then()
        .statusCode(200)
        .body("items.code", contains("SLF"));
    secretary()
        .body(Map.of("title", "Lønpolitik", "closed", true))
        .post(House.API + "/meetings/" + strategic + "/items")
        .then()
        .statusCode(201);
    plan("CF", 400);
  }

  @Test
  void lettersAboutAgendasGoToThoseWithTheReader() throws SQLException {
    house.giveRights("leverandoer", House.right("BOARD", "OPEN").inProduction());
    house.giveRights("laeser-af-alt", House.right("BOARD", "OPEN"));
    try (Connection connection = Databases.asTheOwner();
        Statement statement = connection.createStatement();
        ResultSet told =
            statement.executeQuery(
                "select array_agg(person), readers_of_body('DIR')"
                    + " from readers_to_tell('DIR', '{}') person")) {
      told.next();
      for (int column : new int[] {1, 2}) {
        assertThat((Object[]) told.getArray(column).getArray())
            .contains("laeser-af-alt")
            .doesNotContain("leverandoer");
      }
    }
  }

  private void plan(String body, int status) {
    secretary()
        .body(
            Map.of(
                "bodyCode",
                body,
                "kind",
                "ORDINARY",
                "start",
                House.freeTuesday().toString(),
                "location",
                "Mødelokale Egen",
                "onHolidayAnyway",
                true))
        .post(House.API + "/meetings")
        .then()
        .statusCode(status);
  }

  private static RequestSpecification secretary() {
    return request(TEMP, Roles.SECRETARIAT);
  }

  private static RequestSpecification request(String username, String role) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(username, username, Set.of(role)))
        .contentType("application/json")
        .header("Accept-Language", "en");
  }
}
