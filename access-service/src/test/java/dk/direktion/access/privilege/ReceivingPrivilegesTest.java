package dk.direktion.access.privilege;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.directory.AnAppointment;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReceivingPrivilegesTest {

  private static final String PROVIDER = "service-account-identity-provider";

  @Inject ReceivingPrivileges receiving;
  @Inject Newcomers newcomers;

  private Newcomer person;

  @BeforeEach
  void someoneIsThere() {
    person = newcomers.inHrc();
  }

  @Test
  void aPrivilegeProposesAPositionAndGivesNothingBeforeASecondPersonConfirms() {
    receive("two-privileges.xml");
    appointments()
        .body("items.kind", containsInAnyOrder("AGENDA_READER", "KEY_STAFF"))
        .body("items.state", contains("PROPOSED", "PROPOSED"))
        .body("items.proposedBy", contains(PROVIDER, PROVIDER))
        .body("items.unit.code", contains("HRC", "HRC"));
    rights().body("rights", empty());
    AnAppointment.confirm(IT_ADMIN::request, appointment("KEY_STAFF")).statusCode(403);
    AnAppointment.confirm(DIREKTOER::request, appointment("KEY_STAFF")).statusCode(200);
    rights().body("rights.bodyGroup", not(empty()));
    receive("two-privileges.xml");
    appointments().body("total", is(2));
  }

  @Test
  void aPrivilegeThatIsGoneEndsItsPositionAtOnceAndTakesItsProposalBack() {
    receive("two-privileges.xml");
    AnAppointment.confirm(DIREKTOER::request, appointment("KEY_STAFF")).statusCode(200);
    receiveOlder("one-privilege-older-profile.xml");
    rights().body("rights", empty());
    position("KEY_STAFF").body("positions.find { it.kind == 'KEY_STAFF' }.to", notNullValue());
    appointments()
        .body("items.find { it.kind == 'AGENDA_READER' }.state", is("PROPOSED"))
        .body("items.find { it.kind == 'KEY_STAFF' }.state", is("CONFIRMED"));
    receive("no-privileges.xml");
    appointments().body("items.find { it.kind == 'AGENDA_READER' }.state", is("WITHDRAWN"));
    position("STAFF").body("positions.find { it.kind == 'STAFF' }.to", nullValue());
  }

  @Test
  void anAccountNotLinkedToTheProviderSaysNothingByHavingNoList() {
    receive("two-privileges.xml");
    AnAppointment.confirm(DIREKTOER::request, appointment("KEY_STAFF")).statusCode(200);
    receiving.receive(person.username(), List.of(), alias -> false);
    rights().body("rights.bodyGroup", not(empty()));
    receiving.receive(person.username(), List.of(), alias -> alias.equals("nordhoej"));
    rights().body("rights", empty());
  }

  @Test
  void aListNobodyCanReadChangesNothingAndIsShownToTheAdministrator() {
    receive("two-privileges.xml");
    AnAppointment.confirm(DIREKTOER::request, appointment("KEY_STAFF")).statusCode(200);
    receive("document-type.xml");
    rights().body("rights.bodyGroup", not(empty()));
    appointments().body("total", is(2));
    trouble().body(troubleOf(), is("Privileges: document-type"));
    receiving.receive(person.username(), List.of("a", "b"), alias -> true);
    trouble().body(troubleOf(), is("Privileges: several-lists"));
    receive("two-privileges.xml");
    trouble().body(troubleOf(), nullValue());
  }

  @Test
  void otherMunicipalitiesProductionUnitsAndPeopleAreNoScopesOfOurs() {
    receive("other-scopes.xml");
    appointments().body("items", empty());
    trouble().body(troubleOf(), is("Privileges: other-scope"));
  }

  @Test
  void aConstrainedPrivilegeAndAnUnknownOneComeToNothingAndTheRestCounts() {
    receive("constrained-and-unknown.xml");
    appointments().body("items.kind", contains("KEY_STAFF"));
    trouble().body(troubleOf(), is("Privileges: constrained, unknown-privilege"));
  }

  @Test
  void anOfficeSomebodyHoldsIsNotProposedAndIsTriedAgain() {
    receive("manager.xml");
    appointments().body("items", empty());
    trouble().body(troubleOf(), is("Privileges: office-taken"));
    receive("manager.xml");
    trouble().body(troubleOf(), is("Privileges: office-taken"));
  }

  @Test
  void whatASecondPersonRefusedIsNotProposedAgainBeforeThePrivilegeHasBeenGone() {
    receive("two-privileges.xml");
    CENTERCHEF_BYC
        .request()
        .contentType(JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "Det er ikke aftalt"))
        .post(AnAppointment.ROOT + "/" + appointment("AGENDA_READER") + "/refusal")
        .then()
        .statusCode(200);
    receiveOlder("one-privilege-older-profile.xml");
    appointments().body("items.findAll { it.kind == 'AGENDA_READER' }.state", contains("REFUSED"));
    receive("constrained-and-unknown.xml");
    receive("two-privileges.xml");
    appointments()
        .body(
            "items.findAll { it.kind == 'AGENDA_READER' }.state", contains("PROPOSED", "REFUSED"));
    receive("two-privileges.xml");
    appointments().body("items.findAll { it.kind == 'AGENDA_READER' }.size()", is(2));
  }

  @Test
  void whatSomebodyElseHasProposedIsTheirsToTakeBack() {
    String id = AnAppointment.proposedBy(IT_ADMIN::request, person.username(), "KEY_STAFF");
    receive("two-privileges.xml");
    receive("no-privileges.xml");
    appointments()
        .body("items.find { it.id == '" + id + "' }.state", is("PROPOSED"))
        .body("items.find { it.id == '" + id + "' }.proposedBy", is("it-admin"));
  }

  @Test
  void theLogSaysWhatTheProviderDid() {
    receive("two-privileges.xml");
    receive("no-privileges.xml");
    REVISOR
        .request()
        .queryParam("person", person.username())
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("appointment.proposed"))
        .body("items.action", hasItem("appointment.withdrawn"))
        .body("items.actor", hasItem(PROVIDER));
  }

  private void receive(String sample) {
    receiving.receive(person.username(), KeycloakBroker.privilegesIn(sample), alias -> true);
  }

  private void receiveOlder(String sample) {
    receiving.receive(
        person.username(),
        KeycloakBroker.imported(sample, KeycloakBroker.OLDER_ATTRIBUTE),
        alias -> true);
  }

  private ValidatableResponse appointments() {
    return IT_ADMIN
        .request()
        .queryParam("person", person.username())
        .get(AnAppointment.ROOT)
        .then()
        .statusCode(200);
  }

  private String appointment(String kind) {
    return appointments().extract().path("items.find { it.kind == '" + kind + "' }.id");
  }

  private ValidatableResponse rights() {
    return person.request().get("/api/access/v1/people/me").then().statusCode(200);
  }

  private ValidatableResponse position(String kind) {
    return IT_ADMIN
        .request()
        .get("/api/access/v1/people/" + person.username())
        .then()
        .statusCode(200)
        .body("positions.kind", hasItem(kind));
  }

  private static ValidatableResponse trouble() {
    return IT_ADMIN.request().get("/api/access/v1/account-sync").then().statusCode(200);
  }

  private String troubleOf() {
    return "troubles.find { it.username == '" + person.username() + "' }?.error";
  }
}
