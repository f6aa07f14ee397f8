package dk.direktion.access.account;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks the real Keycloak, through its admin interface, what became of each account. */
@ServiceTest
@WithTestResource(RealKeycloak.class)
class KeepingAccountsTest {

  private static final String ROOT = "/api/access/v1";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Inject KeepingAccounts keeping;
  @Inject MovableClock clock;

  @BeforeEach
  void bringEverybodyInStep() {
    visitUntilNothingWaits();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void thePeopleOfTheRealmAreAsTheirPositionsSayAndKeepWhatIsNotOfPositions() {
    assertThat(rolesOf("sekretariat")).containsExactlyInAnyOrder("secretariat", "employee");
    assertThat(rolesOf("programleder"))
        .containsExactlyInAnyOrder("programme-manager", "project-manager", "employee");
    assertThat(rolesOf("borgmester")).containsExactly("mayor");
    assertThat(rolesOf("leverandoer-1")).isEmpty();
    assertThat(groupsOf("centerchef-hrc")).containsExactly("Enhed HRC");
    account("direktoer-boern").body("[0].enabled", is(true));
    assertThat(rolesOf("direktoer-boern"))
        .containsExactlyInAnyOrder("board-member", "director", "employee");
  }

  @Test
  void whoeverComesMovesAndLeavesDoesSoInKeycloakToo() {
    String username = takeOn();
    account(username).body("size()", is(0));
    appoint(username, "HRC", "2026-01-01");
    visitUntilNothingWaits();
    account(username)
        .body("[0].enabled", is(true))
        .body("[0].firstName", is("Ny"))
        .body("[0].lastName", is("Person"))
        .body("[0].email", is(username + "@nordhoej.example"))
        .body("[0].attributes.unit[0]", is("HRC"));
    assertThat(rolesOf(username)).containsExactly("employee");
    assertThat(groupsOf(username)).containsExactly("Enhed HRC");

    appoint(username, "ØDC", null);
    visitUntilNothingWaits();
    assertThat(groupsOf(username)).containsExactly("Enhed ØDC");

    leave(username);
    visitUntilNothingWaits();
    account(username).body("[0].enabled", is(false));
    assertThat(rolesOf(username)).isEmpty();
    assertThat(groupsOf(username)).isEmpty();
  }

  @Test
  void whoeverLeavesIsLoggedOutAndCannotLogInAgain() {
    String username = takeOn();
    appoint(username, "HRC", null);
    visitUntilNothingWaits();
    keycloak()
        .contentType(JSON)
        .body(Map.of("type", "password", "value", "En-lang-kode-2026", "temporary", false))
        .put("/admin/realms/direktion/users/" + idOf(username) + "/reset-password")
        .then()
        .statusCode(204);
    String refresh = logIn(username).statusCode(200).extract().path("refresh_token");

    leave(username);
    visitUntilNothingWaits();
    RestAssured.given()
        .baseUri(RealKeycloak.url())
        .formParams(
            "grant_type", "refresh_token", "client_id", "direktion-cli", "refresh_token", refresh)
        .post("/realms/direktion/protocol/openid-connect/token")
        .then()
        .statusCode(400);
    logIn(username).statusCode(400).body("error_description", containsString("disabled"));
  }

  @Test
  void whatSomebodyChangedByHandIsPutRightWhenItIsLookedAtAgain() {
    String id = idOf("medarbejder");
    String secretariat =
        keycloak().get("/admin/realms/direktion/roles/secretariat").jsonPath().getString("id");
    keycloak()
        .contentType(JSON)
        .body(List.of(Map.of("id", secretariat, "name", "secretariat")))
        .post("/admin/realms/direktion/users/" + id + "/role-mappings/realm")
        .then()
        .statusCode(204);
    assertThat(rolesOf("medarbejder")).contains("secretariat");

    clock.advance(Duration.ofMinutes(11));
    keepVisiting();
    assertThat(rolesOf("medarbejder")).containsExactly("employee");
  }

  @Test
  void whatWasChangedWhileKeycloakWasAwayIsMadeGoodWhenItIsBack()
      throws IOException, InterruptedException {
    String username = takeOn();
    RealKeycloak.goAway();
    appoint(username, "HRC", null);
    keeping.visit();
    progress()
        .body("error", is("Keycloak cannot be reached"))
        .body("reachedAt", notNullValue())
        .body("waiting", greaterThan(0));

    RealKeycloak.comeBack();
    visitUntilNothingWaits();
    progress().body("error", nullValue()).body("inStep", greaterThan(60));
    account(username).body("[0].enabled", is(true));
  }

  @Test
  void machinesStrangersAndKeycloaksOwnAdministratorsAreLeftAlone() {
    String stranger = "fremmed-" + NUMBERS.incrementAndGet();
    keycloak()
        .contentType(JSON)
        .body(
            Map.of("username", stranger, "enabled", true, "firstName", "Ikke", "lastName", "Vores"))
        .post("/admin/realms/direktion/users")
        .then()
        .statusCode(201);
    asIfTakenOn(stranger + "-2");
    clock.advance(Duration.ofMinutes(11));
    keepVisiting();
    account(stranger).body("[0].firstName", is("Ikke")).body("[0].enabled", is(true));
    for (String machine : Set.of("service-account-access-service", "service-account-esdh-import")) {
      account(machine).body("[0].enabled", is(true));
    }
    assertThat(rolesOf("service-account-esdh-import")).contains("external-system");
  }

  @Test
  void anAccountTheDirectoryHasNotMadeIsNotTakenOverAndThatIsSaid() {
    String username = "kc-admin-" + NUMBERS.incrementAndGet();
    keycloak()
        .contentType(JSON)
        .body(Map.of("username", username, "enabled", true, "firstName", "K", "lastName", "A"))
        .post("/admin/realms/direktion/users")
        .then()
        .statusCode(201);
    asIfTakenOn(username);
    appoint(username, "HRC", null);
    keepVisiting();
    account(username).body("[0].firstName", is("K"));
    assertThat(rolesOf(username)).isEmpty();
    progress()
        .body("troubles.username", hasItem(username))
        .body("troubles.find { it.username == '" + username + "' }.attempts", is(1));
  }

  @Test
  void anAdministratorMayHaveEverythingLookedAtAgain() {
    IT_ADMIN
        .request()
        .post(ROOT + "/account-sync/checks")
        .then()
        .statusCode(200)
        .body("waiting", greaterThan(60))
        .body("inStep", not(greaterThan(5)));
    visitUntilNothingWaits();
  }

  private void visitUntilNothingWaits() {
    keepVisiting();
    progress().body("waiting", not(greaterThan(1)));
  }

  private void keepVisiting() {
    for (int visits = 0; visits < 4; visits++) {
      keeping.visit();
    }
  }

  private static ValidatableResponse progress() {
    return IT_ADMIN.request().get(ROOT + "/account-sync").then().statusCode(200);
  }

  static String takeOn() {
    String username = "kc-" + NUMBERS.incrementAndGet();
    asIfTakenOn(username);
    return username;
  }

  private static void asIfTakenOn(String username) {
    IT_ADMIN
        .request()
        .contentType(JSON)
        .body(
            Map.of(
                "username", username, "name", "Ny Person", "email", username + "@nordhoej.example"))
        .post(ROOT + "/people")
        .then()
        .statusCode(201);
  }

  static void appoint(String username, String unit, String from) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("person", username, "kind", "STAFF", "title", "Medarbejder", "unit", unit));
    if (from != null) {
      body.put("from", from);
    }
    IT_ADMIN
        .request()
        .contentType(JSON)
        .body(body)
        .post(ROOT + "/appointments")
        .then()
        .statusCode(201);
  }

  private static void leave(String username) {
    String tag = IT_ADMIN.request().get(ROOT + "/people/" + username).header("ETag");
    IT_ADMIN
        .request()
        .contentType(JSON)
        .header("If-Match", tag)
        .body(Map.of())
        .post(ROOT + "/people/" + username + "/departure")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse logIn(String username) {
    return RestAssured.given()
        .baseUri(RealKeycloak.url())
        .formParams(
            "grant_type", "password",
            "client_id", "direktion-cli",
            "username", username,
            "password", "En-lang-kode-2026")
        .post("/realms/direktion/protocol/openid-connect/token")
        .then();
  }

  private static ValidatableResponse account(String username) {
    return keycloak()
        .queryParam("username", username)
        .queryParam("exact", true)
        .get("/admin/realms/direktion/users")
        .then()
        .statusCode(200);
  }

  static String idOf(String username) {
    return account(username).extract().path("[0].id");
  }

  private static List<String> rolesOf(String username) {
    List<String> roles =
        keycloak()
            .get("/admin/realms/direktion/users/" + idOf(username) + "/role-mappings/realm")
            .jsonPath()
            .getList("name");
    return roles.stream().filter(role -> !role.startsWith("default-roles")).toList();
  }

  private static List<String> groupsOf(String username) {
    return keycloak()
        .get("/admin/realms/direktion/users/" + idOf(username) + "/groups")
        .jsonPath()
        .getList("name");
  }

  static RequestSpecification keycloak() {
    return withToken(
        "direktion",
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            "access-service",
            "client_secret",
            "access-service-demo-secret"));
  }

  private static RequestSpecification withToken(String realm, Map<String, String> form) {
    String token =
        RestAssured.given()
            .baseUri(RealKeycloak.url())
            .formParams(form)
            .post("/realms/" + realm + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    return RestAssured.given().baseUri(RealKeycloak.url()).auth().oauth2(token);
  }
}
