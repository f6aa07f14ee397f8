package dk.direktion.access.directory;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.CENTERCHEF_HRC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.MEDARBEJDER;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.Feed;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class KeepingDirectoryTest {

  private static final String ROOT = "/api/access/v1";

  @Inject Newcomers newcomers;
  @Inject MovableClock clock;

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(Instant.parse("2016-06-15T08:00:00Z"));
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void somebodyIsTakenOnChangedAndFound() {
    create("/people", Map.of("username", "ny.person@nordhoej", "name", "Ny Person"))
        .statusCode(201)
        .body("positions", empty())
        .body("actions", contains("change", "appoint", "leave"));
    patch("/people/ny.person@nordhoej", Map.of("name", "Ny Navn", "email", "ny@nordhoej.example"))
        .statusCode(200)
        .body("name", is("Ny Navn"))
        .body("version", is(1));
    IT_ADMIN
        .request()
        .queryParam("everybody", true)
        .queryParam("q", "ny navn")
        .get(ROOT + "/people")
        .then()
        .body("items.username", contains("ny.person@nordhoej"))
        .body("items[0].unit", nullValue());
    create("/people", Map.of("username", "ny.person@nordhoej", "name", "En Anden"))
        .statusCode(409)
        .body("type", is("/problems/person-exists"));
  }

  @Test
  void aUsernameThatCouldBeAMachinesOrHasAnotherFormIsRefusedByName() {
    for (String username : new String[] {"service-account-x", "Store-Bogstaver", "a b", "x"}) {
      create("/people", Map.of("username", username, "name", "N"))
          .statusCode(400)
          .body("errors.field", hasItem("username"));
    }
  }

  @Test
  void whoeverLeavesLosesEveryPositionAndWhatHangsOnItThatMoment() {
    Newcomer person = newcomers.inHrc();
    String key = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    AnAppointment.confirm(DIREKTOER::request, key).statusCode(200);
    AnApplication.by(person::request).granted();
    String open = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "IT_OFFICER");
    person.request().get(ROOT + "/people/me").then().body("rights", hasSize(2));
    long before = Feed.end();

    post("/people/" + person.username() + "/departure", "\"0\"", Map.of())
        .statusCode(200)
        .body("leftAfter", is("2016-06-14"))
        .body("positions.to", contains("2016-06-14", "2016-06-14"))
        .body("actions", contains("change", "take-back"));

    person.request().get(ROOT + "/people/me").then().body("rights", empty());
    assertThat(Feed.after(before, "reading-rights.changed", person.username()))
        .last()
        .extracting(data -> data.get("rights"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .isEmpty();
    assertThat(Feed.after(before, "person.changed", person.username()))
        .last()
        .satisfies(data -> assertThat(data).containsEntry("active", false));
    IT_ADMIN
        .request()
        .queryParam("person", person.username())
        .get(AnAppointment.ROOT)
        .then()
        .body("items.find { it.id == '" + open + "' }.state", is("WITHDRAWN"));
    AnAppointment.propose(IT_ADMIN::request, AnAppointment.body(person.username(), "STAFF"))
        .statusCode(409)
        .body("type", is("/problems/person-has-left"));
  }

  @Test
  void whoeverLeavesLaterKeepsEverythingUntilTheLastDay() {
    Newcomer person = newcomers.inHrc();
    String key = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    AnAppointment.confirm(DIREKTOER::request, key).statusCode(200);
    post("/people/" + person.username() + "/departure", "\"0\"", Map.of("lastDay", "2016-06-16"))
        .statusCode(200);
    clock.advance(Duration.ofDays(1));
    person.request().get(ROOT + "/people/me").then().body("rights", hasSize(1));
    clock.advance(Duration.ofDays(1));
    person.request().get(ROOT + "/people/me").then().body("rights", empty());
  }

  @Test
  void somebodyWhoComesBackHasNothingUntilAppointedAnew() {
    Newcomer person = newcomers.inHrc();
    post("/people/" + person.username() + "/departure", "\"0\"", Map.of()).statusCode(200);
    post("/people/" + person.username() + "/return", "\"1\"", Map.of())
        .statusCode(200)
        .body("leftAfter", nullValue())
        .body("positions.to", contains("2016-06-14"));
    AnAppointment.propose(IT_ADMIN::request, AnAppointment.body(person.username(), "STAFF"))
        .statusCode(201);
  }

  @Test
  void anOpenApplicationFindsTheNewHolderAndTheDeputy() {
    Newcomer applicant = newcomers.inHrc();
    String id = AnApplication.by(applicant::request).id();
    Map<String, Object> deputy = new HashMap<>();
    deputy.put("deputy", "centerchef-hrc");
    deputy.put("from", "2016-06-15");
    deputy.put("to", "2016-06-16");
    String deputyship =
        DIREKTOER
            .request()
            .contentType(JSON)
            .body(deputy)
            .post(ROOT + "/deputyships")
            .then()
            .statusCode(201)
            .body("deputyName", is("Thomas Bruun"))
            .extract()
            .path("id");
    approversOf(id, applicant).body("approvers.person.username", hasItem("centerchef-hrc"));
    CENTERCHEF_HRC
        .request()
        .post(ROOT + "/applications/" + id + "/approvals")
        .then()
        .statusCode(200);
    DIREKTOER
        .request()
        .post(ROOT + "/deputyships/" + deputyship + "/ending")
        .then()
        .statusCode(200);
    String next = AnApplication.by(newcomers.inHrc()::request).id();
    CENTERCHEF_HRC.request().get(ROOT + "/applications/" + next).then().statusCode(404);
    DIREKTOER.request().get(ROOT + "/applications/" + next).then().statusCode(200);
  }

  @Test
  void aDeputyWhoHoldsTheOtherOfficeLeavesTheSecondApprovalToWhoeverIsAway() {
    String deputyship =
        CENTERCHEF_BYC
            .request()
            .contentType(JSON)
            .body(Map.of("deputy", "direktoer", "from", "2016-06-15", "to", "2016-06-16"))
            .post(ROOT + "/deputyships")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    try {
      Newcomer inOwnArea = newcomers.inHrc();
      String both = AnApplication.by(inOwnArea::request).id();
      approversOf(both, inOwnArea)
          .body("approvers.person.username", containsInAnyOrder("centerchef-byc", "direktoer"));
      for (Persona approver : List.of(DIREKTOER, CENTERCHEF_BYC)) {
        approver
            .request()
            .post(ROOT + "/applications/" + both + "/approvals")
            .then()
            .statusCode(200);
      }
      approversOf(both, inOwnArea).body("state", is("APPROVED"));
      Newcomer elsewhere = newcomers.as(PositionKind.STAFF, "ØDC", LocalDate.of(2014, 1, 1));
      approversOf(AnApplication.by(elsewhere::request).id(), elsewhere)
          .body("approvers.person.username", containsInAnyOrder("direktoer", "direktoer-oekonomi"));
    } finally {
      CENTERCHEF_BYC
          .request()
          .post(ROOT + "/deputyships/" + deputyship + "/ending")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void onlyThoseWhoLeadCanBeDeputies() {
    CENTERCHEF_BYC
        .request()
        .contentType(JSON)
        .body(Map.of("deputy", "medarbejder", "from", "2016-06-20", "to", "2016-06-21"))
        .post(ROOT + "/deputyships")
        .then()
        .statusCode(400)
        .body("errors.field", contains("deputy"));
  }

  @Test
  void aUnitLiesWithinAnotherAndSharesItsArea() {
    create("/units", Map.of("code", "PRØVE-1", "name", "Prøveenhed", "parent", "HRC"))
        .statusCode(201)
        .body("area.code", is("VELFAERD"))
        .body("area.director", is("Birgitte Nørskov"))
        .body("parent.code", is("HRC"));
    create("/units", Map.of("code", "PRØVE-2", "name", "Prøveenhed 2", "parent", "PRØVE-1"))
        .statusCode(201);
    patch("/units/PRØVE-1", Map.of("name", "Prøveenhed", "parent", "PRØVE-2"))
        .statusCode(400)
        .body("errors.field", contains("parent"));
    patch("/units/PRØVE-1", Map.of("name", "Prøveenhed", "parent", "BYC")).statusCode(200);
    MEDARBEJDER
        .request()
        .get(ROOT + "/units/PRØVE-2")
        .then()
        .statusCode(200)
        .body("area.code", is("OEKONOMI"))
        .body("actions", empty());
  }

  @Test
  void anAreaIsMadeAndRenamed() {
    create("/areas", Map.of("code", "PRØVE", "name", "Prøveområde")).statusCode(201);
    IT_ADMIN
        .request()
        .contentType(JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "Prøveområdet"))
        .patch(ROOT + "/areas/PRØVE")
        .then()
        .statusCode(200)
        .body("name", is("Prøveområdet"))
        .body("director", nullValue());
    MEDARBEJDER.request().get(ROOT + "/areas").then().body("code", hasItem("PRØVE"));
  }

  @Test
  void whoHeldWhatWhenIsShownByUnitAndDay() {
    Newcomer person = newcomers.inHrc();
    post("/people/" + person.username() + "/departure", "\"0\"", Map.of()).statusCode(200);
    heldIn("HRC", "2015-05-01").body("items.person.username", hasItem(person.username()));
    heldIn("HRC", "2016-06-15").body("items.person.username", not(hasItem(person.username())));
  }

  private static ValidatableResponse heldIn(String unit, String day) {
    return MEDARBEJDER
        .request()
        .queryParam("unit", unit)
        .queryParam("onDate", day)
        .queryParam("pageSize", 200)
        .get(ROOT + "/positions")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse approversOf(String id, Newcomer applicant) {
    return applicant.request().get(ROOT + "/applications/" + id).then().statusCode(200);
  }

  private static ValidatableResponse create(String path, Map<String, ?> body) {
    return Persona.IT_ADMIN.request().contentType(JSON).body(body).post(ROOT + path).then();
  }

  private static ValidatableResponse patch(String path, Map<String, ?> body) {
    return IT_ADMIN
        .request()
        .contentType(JSON)
        .header("If-Match", IT_ADMIN.request().get(ROOT + path).header("ETag"))
        .body(body)
        .patch(ROOT + path)
        .then();
  }

  private static ValidatableResponse post(String path, String ifMatch, Map<String, ?> body) {
    return IT_ADMIN
        .request()
        .contentType(JSON)
        .header("If-Match", ifMatch)
        .body(body)
        .post(ROOT + path)
        .then();
  }
}
