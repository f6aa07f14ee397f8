package dk.direktion.access.directory;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.DIREKTOER_OEKONOMI;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.Database;
import dk.direktion.access.Feed;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class AppointingTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 6, 15);

  @Inject Newcomers newcomers;
  @Inject Database database;
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
  void aPositionThatCarriesNothingIsGivenAtOnce() {
    Newcomer person = newcomers.inHrc();
    AnAppointment.propose(IT_ADMIN::request, AnAppointment.body(person.username(), "STAFF"))
        .statusCode(201)
        .body("state", is("CONFIRMED"))
        .body("decidedBy", nullValue())
        .body("actions", empty());
    person
        .request()
        .get("/api/access/v1/people/me")
        .then()
        .body("positions.from", hasItem("2016-06-15"))
        .body("rights", empty());
  }

  @Test
  void aPositionThatCarriesARightIsNobodysUntilASecondPersonConfirms() {
    Newcomer person = newcomers.inHrc();
    long before = Feed.end();
    String id = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    rightsOf(person).body("rights", empty());
    assertThat(Feed.after(before, "reading-rights.changed", person.username())).isEmpty();

    AnAppointment.confirm(DIREKTOER::request, id)
        .statusCode(200)
        .body("state", is("CONFIRMED"))
        .body("decidedBy", is("direktoer"));
    rightsOf(person).body("rights.bodyGroup", contains("STANDING_COMMITTEES"));
    assertThat(Feed.after(before, "reading-rights.changed", person.username())).hasSize(1);
    REVISOR
        .request()
        .queryParam("person", person.username())
        .get("/api/access/v1/audit-entries")
        .then()
        .body("items.action", hasItems("appointment.proposed", "appointment.confirmed"));
  }

  @Test
  void neitherWhoeverProposedNorAnyOtherAdministratorNorTheOneAppointedCanConfirm() {
    Newcomer person = newcomers.inHrc();
    String id = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    AnAppointment.confirm(IT_ADMIN::request, id).statusCode(403);
    AnAppointment.confirm(person::request, id).statusCode(403);
    AnAppointment.confirm(DIREKTOER_OEKONOMI::request, id).statusCode(403);

    String own = AnAppointment.proposedBy(IT_ADMIN::request, "direktoer", "KEY_STAFF");
    AnAppointment.confirm(DIREKTOER::request, own).statusCode(403);
    CENTERCHEF_BYC
        .request()
        .queryParam("person", "direktoer")
        .get(AnAppointment.ROOT)
        .then()
        .body("items[0].actions", contains("confirm", "refuse"));
  }

  @Test
  void whoeverIsBothAdministratorAndManagerCannotConfirmTheirOwnProposal() throws SQLException {
    Newcomer person = newcomers.inHrc();
    String id = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    assertThatThrownBy(
            () ->
                database.asOwner(
                    "with given as (insert into held_position (id, person, kind, title, unit,"
                        + " main, starts) values (gen_random_uuid(), '"
                        + person.username()
                        + "', 'KEY_STAFF', 'x', 'HRC', false, '2016-06-15') returning id)"
                        + " update appointment set state = 'CONFIRMED', decided_at = now(),"
                        + " decided_by = 'it-admin', position_id = (select id from given)"
                        + " where id = '"
                        + id
                        + "'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("confirmed_by_a_second_person");
  }

  @Test
  void theDatabaseRefusesAPositionNobodyHasDecided() {
    Newcomer person = newcomers.inHrc();
    assertThatThrownBy(
            () ->
                database.asService(
                    "insert into held_position (id, person, kind, title, unit, main, starts)"
                        + " values (gen_random_uuid(), '"
                        + person.username()
                        + "', 'KEY_STAFF', 'x', 'HRC', false, '2016-06-15')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("a position is given by appointment");
    assertThatThrownBy(
            () ->
                database.asService(
                    "update held_position set kind = 'KEY_STAFF' where person = '"
                        + person.username()
                        + "'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("a position can only be ended");
  }

  @Test
  void nobodyReadsBackInTimeByAnAppointmentConfirmedLate() {
    Newcomer person = newcomers.inHrc();
    Map<String, Object> body = AnAppointment.body(person.username(), "KEY_STAFF");
    body.put("from", "2015-03-01");
    String id = AnAppointment.propose(IT_ADMIN::request, body).extract().path("id");
    AnAppointment.confirm(DIREKTOER::request, id).statusCode(200);
    rightsOf(person).body("rights.validFrom", contains(TODAY.toString()));
  }

  @Test
  void aNewMainPositionEndsTheFormerTheDayBefore() {
    Newcomer person = newcomers.inHrc();
    Map<String, Object> body = AnAppointment.body(person.username(), "STAFF");
    body.put("unit", "BYC");
    body.put("main", true);
    body.put("from", "2016-07-01");
    AnAppointment.propose(IT_ADMIN::request, body).statusCode(201);
    person
        .request()
        .get("/api/access/v1/people/" + person.username())
        .then()
        .body("positions.unit.code", contains("BYC", "HRC"))
        .body("positions.to", contains(null, "2016-06-30"));
  }

  @Test
  void anOfficeOnlyOneCanHoldIsRefusedWhileSomebodyHoldsIt() {
    Newcomer person = newcomers.inHrc();
    AnAppointment.propose(
            IT_ADMIN::request, AnAppointment.body(person.username(), "CENTRE_MANAGER"))
        .statusCode(409)
        .body("type", is("/problems/office-taken"))
        .body("detail", containsString("Thomas Bruun"));
  }

  @Test
  void theSameProposalTwiceIsOne() {
    Newcomer person = newcomers.inHrc();
    String first = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    String second = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aProposalIsRefusedWithAReasonAndThenFinal() {
    Newcomer person = newcomers.inHrc();
    String id = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    DIREKTOER
        .request()
        .contentType(JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "Det er ikke aftalt"))
        .post(AnAppointment.ROOT + "/" + id + "/refusal")
        .then()
        .statusCode(200)
        .body("state", is("REFUSED"))
        .body("reason", is("Det er ikke aftalt"));
    DIREKTOER
        .request()
        .header("If-Match", "\"1\"")
        .post(AnAppointment.ROOT + "/" + id + "/confirmation")
        .then()
        .statusCode(409)
        .body("type", is("/problems/appointment-already-decided"));
  }

  @Test
  void everyWrongFieldIsNamed() {
    AnAppointment.propose(
            IT_ADMIN::request,
            Map.of(
                "person",
                "ingen",
                "kind",
                "DIRECTOR",
                "title",
                "x",
                "unit",
                "INGEN",
                "to",
                "2016-01-01"))
        .statusCode(400)
        .body("errors.field", contains("person", "unit", "area", "ends"));
  }

  private static ValidatableResponse rightsOf(Newcomer person) {
    return person.request().get("/api/access/v1/people/me").then().statusCode(200);
  }
}
