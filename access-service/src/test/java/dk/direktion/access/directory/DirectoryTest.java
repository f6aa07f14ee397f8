package dk.direktion.access.directory;

import static dk.direktion.testing.Persona.BORGMESTER;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.CONTROLLER;
import static dk.direktion.testing.Persona.KOMMUNALDIREKTOER;
import static dk.direktion.testing.Persona.MEDARBEJDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.Database;
import dk.direktion.common.caller.Roles;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.quarkus.runtime.StartupEvent;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ServiceTest
class DirectoryTest {

  private static final String ROOT = "/api/access/v1";

  @Inject Database database;
  @Inject DemoDirectory demo;

  @Test
  void everybodySeesThemselvesWithTheirAreaAndPositions() {
    MEDARBEJDER
        .request()
        .get(ROOT + "/people/me")
        .then()
        .statusCode(200)
        .body("username", is("medarbejder"))
        .body("name", is("Line Agerbo"))
        .body("unit.code", is("HRC"))
        .body("area.directorName", is("Birgitte Nørskov"))
        .body("positions.from", contains("2014-01-01"));
    CONTROLLER
        .request()
        .get(ROOT + "/people/me")
        .then()
        .body("title", is("Controller"))
        .body("positions", hasSize(2))
        .body("rights.bodyGroup", contains("FINANCE_AND_COUNCIL"));
    BORGMESTER.request().get(ROOT + "/people/me").then().body("area", nullValue());
  }

  @Test
  void everyHumanPersonaIsInTheDirectoryUnderTheNameInTheToken() {
    Arrays.stream(Persona.values())
        .filter(persona -> !persona.isMachine())
        .forEach(
            persona ->
                persona
                    .request()
                    .get(ROOT + "/people/me")
                    .then()
                    .statusCode(200)
                    .body("name", is(persona.fullName())));
  }

  @Test
  void everybodyIsToldJustWhatIsOpenToThem() {
    Map<String, String> guarded =
        Map.of(
            "name-deputy", "/deputyships",
            "see-appointments", "/appointments",
            "see-rights", "/reading-rights",
            "see-grants", "/grants",
            "see-reviews", "/reviews");
    for (Persona persona : Persona.values()) {
      if (persona.isMachine()) {
        continue;
      }
      List<String> told =
          persona.request().get(ROOT + "/people/me").then().extract().path("actions");
      guarded.forEach(
          (action, path) ->
              assertThat(told.contains(action))
                  .as("%s of %s", action, persona)
                  .isEqualTo(persona.request().get(ROOT + path).statusCode() == 200));
    }
    CENTERCHEF_BYC
        .request()
        .get(ROOT + "/people/me")
        .then()
        .body("actions", hasItems("name-deputy", "keep-reviews", "explain"));
    CENTERCHEF_HRC.request().get(ROOT + "/people/me").then().body("actions", empty());
  }

  @Test
  void somebodyWhoIsNotInTheDirectoryIsNotFound() {
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("vikar", "Vi Kar", Set.of(Roles.EMPLOYEE)))
        .get(ROOT + "/people/me")
        .then()
        .statusCode(404)
        .body("detail", equalTo("Vi kan ikke finde det, du leder efter: personen."));
  }

  @Test
  void peopleAreFoundByNameTitleAndUnit() {
    MEDARBEJDER
        .request()
        .queryParam("q", "NØRSKOV")
        .get(ROOT + "/people")
        .then()
        .body("items.username", contains("direktoer"));
    MEDARBEJDER
        .request()
        .queryParam("q", "centerchef")
        .queryParam("unit", "ØDC")
        .get(ROOT + "/people")
        .then()
        .body("items.name", contains("Charlotte Bang"))
        .body("items[0].unit.name", is("Økonomi- og Digitaliseringscenteret"));
    MEDARBEJDER
        .request()
        .queryParam("unit", "HRC")
        .queryParam("pageSize", 200)
        .get(ROOT + "/people")
        .then()
        .body("items.unit.code", everyItem(is("HRC")))
        .body("items.username", hasItem("sagsbehandler"));
    MEDARBEJDER
        .request()
        .queryParam("q", "100 %_")
        .get(ROOT + "/people")
        .then()
        .statusCode(200)
        .body("total", is(0));
  }

  @Test
  void namesAreSortedAsDanesSortThem() {
    List<String> units =
        MEDARBEJDER
            .request()
            .get(ROOT + "/units")
            .then()
            .statusCode(200)
            .body("total", greaterThan(14))
            .extract()
            .path("items.name");
    assertThat(units).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("da-DK")));
    assertThat(units).endsWith("Økonomi- og Digitaliseringscenteret");
    MEDARBEJDER
        .request()
        .queryParam("q", "Åse")
        .get(ROOT + "/people")
        .then()
        .body("items.username", contains("byraad-5"));
  }

  @Test
  void listsComeInPages() {
    MEDARBEJDER
        .request()
        .queryParam("pageSize", 10)
        .queryParam("page", 2)
        .get(ROOT + "/people")
        .then()
        .statusCode(200)
        .body("items", hasSize(10))
        .body("page", is(2))
        .body("total", greaterThan(60));
    MEDARBEJDER.request().queryParam("pageSize", 201).get(ROOT + "/people").then().statusCode(400);
  }

  @Test
  void bodyGroupsAreNamedInTheLanguageAskedFor() {
    MEDARBEJDER
        .request()
        .get(ROOT + "/body-groups")
        .then()
        .body("items", hasSize(6))
        .body("items.find { it.code == 'FINANCE_AND_COUNCIL' }.bodies", contains("BY", "ØU"))
        .body("items.find { it.code == 'BOARD' }.name", is("Direktionen"));
    MEDARBEJDER
        .request()
        .header("Accept-Language", "fr, en;q=0.8, da;q=0.5")
        .get(ROOT + "/body-groups")
        .then()
        .body("items.find { it.code == 'BOARD' }.name", is("The executive board"));
  }

  @Test
  void theDirectorsAnswerToTheChiefExecutive() {
    KOMMUNALDIREKTOER
        .request()
        .get(ROOT + "/people/direktoer")
        .then()
        .statusCode(200)
        .body("unit.code", is("DIREKTION"))
        .body("positions", hasSize(1))
        .body("positions[0].version", is(0));
    Persona.DIREKTOER
        .request()
        .get(ROOT + "/people/me")
        .then()
        .body("area.directorName", is("Henrik Dalgaard"));
    KOMMUNALDIREKTOER.request().get(ROOT + "/people/ingen").then().statusCode(404);
  }

  @Test
  void theDemoIsLoadedOnlyIntoAnEmptyDirectory() throws SQLException {
    int people = database.countAsOwner("person");
    int applications = database.countAsOwner("application");
    demo.atStart(new StartupEvent());
    assertThat(database.countAsOwner("person")).isEqualTo(people);
    assertThat(database.countAsOwner("application")).isEqualTo(applications);
  }

  @Test
  void aCentreHasOneManagerAndAnAreaOneDirectorAtATime() {
    for (String kindUnitArea :
        new String[] {
          "'CENTRE_MANAGER', 'x', 'HRC', null",
          "'DIRECTOR', 'x', 'DIREKTION', 'VELFAERD'",
          "'AGENDA_IT_OFFICER', 'x', 'ØDC', null"
        }) {
      assertThatThrownBy(
              () ->
                  database.asOwner(
                      "insert into held_position (id, person, kind, title, unit, area, main,"
                          + " starts) values (gen_random_uuid(), 'medarbejder', "
                          + kindUnitArea
                          + ", false, '2016-01-01')"))
          .as(kindUnitArea)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("exclusion constraint");
    }
  }
}
