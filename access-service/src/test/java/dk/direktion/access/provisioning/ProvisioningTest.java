package dk.direktion.access.provisioning;

import static dk.direktion.access.provisioning.Scim.ENTERPRISE;
import static dk.direktion.access.provisioning.Scim.MEDIA_TYPE;
import static dk.direktion.access.provisioning.Scim.SCIM;
import static dk.direktion.access.provisioning.Scim.create;
import static dk.direktion.access.provisioning.Scim.get;
import static dk.direktion.access.provisioning.Scim.list;
import static dk.direktion.access.provisioning.Scim.patch;
import static dk.direktion.access.provisioning.Scim.patchOf;
import static dk.direktion.access.provisioning.Scim.provisioner;
import static dk.direktion.access.provisioning.Scim.username;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ProvisioningTest {

  @Inject Newcomers newcomers;

  @Test
  void somebodyIsTakenOnInAUnitWithAPositionThatCarriesNothing() {
    String username = username();
    create(username, "HRC", true)
        .statusCode(201)
        .contentType(startsWith(MEDIA_TYPE))
        .header("Location", endsWith("/scim/v2/Users/" + username))
        .body("id", is(username))
        .body("externalId", is("ad-" + username))
        .body("active", is(true))
        .body("'" + ENTERPRISE + "'.department", is("HRC"))
        .body("meta.resourceType", is("User"));
    IT_ADMIN
        .request()
        .get("/api/access/v1/people/" + username)
        .then()
        .statusCode(200)
        .body("email", is(username + "@nordhoej.example"))
        .body("positions.kind", contains("STAFF"))
        .body("positions.unit.code", contains("HRC"));
  }

  @Test
  void aUsernameOrExternalIdInUseIsRefusedAsNotUnique() {
    String username = username();
    create(username, null, true).statusCode(201);
    create(username, null, true)
        .statusCode(409)
        .contentType(startsWith(MEDIA_TYPE))
        .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
        .body("status", is("409"))
        .body("scimType", is("uniqueness"));
    provisioner()
        .body(
            "{\"userName\": \""
                + username()
                + "\", \"displayName\": \"N\", \"externalId\": \"ad-"
                + username
                + "\"}")
        .post(SCIM + "/Users")
        .then()
        .statusCode(409)
        .body("scimType", is("uniqueness"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"displayName\": \"N\"}|invalidValue",
        "{\"userName\": \"service-account-x\", \"displayName\": \"N\"}|invalidValue",
        "{\"userName\": \"ny-x\"}|invalidValue",
        "{\"userName\": 7, \"displayName\": \"N\"}|invalidValue",
        "{\"userName\": \"ny-x\", \"displayName\": \"N\", \"active\": \"maybe\"}|invalidValue",
        "{\"userName\": \"ny-x\", \"displayName\": \"N\", \"emails\": [{\"value\": \"x\"}]}|invalidValue",
        "{\"userName\": |invalidSyntax",
        "[]|invalidSyntax"
      })
  void whatIsWrongIsSaidInScimsOwnWords(String body, String scimType) {
    provisioner()
        .body(body)
        .post(SCIM + "/Users")
        .then()
        .statusCode(400)
        .contentType(startsWith(MEDIA_TYPE))
        .body("status", is("400"))
        .body("scimType", is(scimType));
  }

  @Test
  void aDepartmentNobodyKnowsIsRefusedAndNothingIsKept() {
    String username = username();
    create(username, "INGEN", true)
        .statusCode(400)
        .body("scimType", is("invalidValue"))
        .body("detail", containsString("department"));
    get("/Users/" + username).statusCode(404).body("status", is("404"));
  }

  @Test
  void activeFalseEndsEverythingThatMomentAndDirectoriesMaySpellItTheirWay() {
    Newcomer reader = newcomers.as(PositionKind.KEY_STAFF, "HRC", Newcomers.LONG_AGO);
    reader.request().get("/api/access/v1/people/me").then().body("rights", hasSize(1));
    patch(
            "/Users/" + reader.username(),
            "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}")
        .statusCode(200)
        .body("active", is(false))
        .body("title", nullValue());
    reader.request().get("/api/access/v1/people/me").then().body("rights", empty());

    patch("/Users/" + reader.username(), "{\"op\": \"replace\", \"value\": {\"active\": true}}")
        .statusCode(200)
        .body("active", is(true));
    reader.request().get("/api/access/v1/people/me").then().body("rights", empty());
  }

  @Test
  void patchesAddReplaceAndRemove() {
    String username = username();
    create(username, "HRC", true).statusCode(201);
    patch(
            "/Users/" + username,
            "{\"op\": \"replace\", \"path\": \"emails[type eq \\\"work\\\"].value\","
                + " \"value\": \"nyt@nordhoej.example\"},"
                + "{\"op\": \"add\", \"path\": \"title\", \"value\": \"Konsulent\"},"
                + "{\"op\": \"replace\", \"path\": \""
                + ENTERPRISE
                + ":department\","
                + " \"value\": \"BYC\"},"
                + "{\"op\": \"remove\", \"path\": \"externalId\"}")
        .statusCode(200)
        .body("emails[0].value", is("nyt@nordhoej.example"))
        .body("title", is("Konsulent"))
        .body("'" + ENTERPRISE + "'.department", is("BYC"))
        .body("externalId", nullValue());
    // Also on the day of the move, on which two positions are begun.
    list("/Users", "userName eq \"" + username + "\"")
        .statusCode(200)
        .body("Resources[0].'" + ENTERPRISE + "'.department", is("BYC"));
    IT_ADMIN
        .request()
        .get("/api/access/v1/reading-rights?everyone=true&q=" + username)
        .then()
        .statusCode(200)
        .body("items.person.unit.code", contains("BYC"));
    patch("/Users/" + username, "{\"op\": \"replace\", \"path\": \"userName\", \"value\": \"x\"}")
        .statusCode(400)
        .body("scimType", is("mutability"));
    patch("/Users/" + username, "{\"op\": \"vend\", \"path\": \"title\", \"value\": \"x\"}")
        .statusCode(400)
        .body("scimType", is("invalidSyntax"));
  }

  @Test
  void aPositionThatCarriesSomethingIsNotMovedFromOutside() {
    Newcomer reader = newcomers.as(PositionKind.KEY_STAFF, "HRC", Newcomers.LONG_AGO);
    patch(
            "/Users/" + reader.username(),
            "{\"op\": \"replace\", \"path\": \""
                + ENTERPRISE
                + ":department\","
                + " \"value\": \"BYC\"}")
        .statusCode(200)
        .body("'" + ENTERPRISE + "'.department", is("HRC"));
    reader.request().get("/api/access/v1/people/me").then().body("rights", hasSize(1));
  }

  @Test
  void versionsAreHeldBothWays() {
    String username = username();
    String tag = create(username, "HRC", true).extract().header("ETag");
    provisioner()
        .header("If-None-Match", tag)
        .get(SCIM + "/Users/" + username)
        .then()
        .statusCode(304);
    provisioner()
        .header("If-Match", "W/\"77\"")
        .body(patchOf("{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"Ny\"}"))
        .patch(SCIM + "/Users/" + username)
        .then()
        .statusCode(412)
        .contentType(startsWith(MEDIA_TYPE));
    provisioner()
        .header("If-Match", tag)
        .body(patchOf("{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"Ny\"}"))
        .patch(SCIM + "/Users/" + username)
        .then()
        .statusCode(200)
        .header("ETag", not(tag));
  }

  @Test
  void whoIsDeletedIsGoneForScimAndKeptInTheHistoryAndMayComeBack() {
    String username = username();
    create(username, "HRC", true).statusCode(201);
    provisioner().delete(SCIM + "/Users/" + username).then().statusCode(204);
    get("/Users/" + username).statusCode(404);
    list("/Users", "userName eq \"" + username + "\"").body("totalResults", is(0));
    IT_ADMIN
        .request()
        .get("/api/access/v1/people/" + username)
        .then()
        .statusCode(200)
        .body("leftAfter", not(nullValue()));
    create(username, "HRC", true).statusCode(201).body("active", is(true));
    get("/Users/" + username).statusCode(200).body("title", is("Sagsbehandler"));
  }

  @Test
  void theServiceSaysWhatItCanDo() {
    get("/ServiceProviderConfig").statusCode(200).body("patch.supported", is(true));
    get("/ResourceTypes").body("Resources.name", contains("User", "Group"));
    get("/Schemas").body("Resources", hasSize(3));
  }

  @Test
  void otherMachinesAndPeopleAreRefusedInScimsOwnWordsEvenWithTheRoleAlone() {
    Persona.ESDH_IMPORT
        .request()
        .get(SCIM + "/Users")
        .then()
        .statusCode(403)
        .contentType(startsWith(MEDIA_TYPE));
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("it-admin", "X", Set.of("it-administrator", "directory-provisioner")))
        .get(SCIM + "/Users")
        .then()
        .statusCode(403);
    provisioner().get("/api/access/v1/people").then().statusCode(403);
  }
}
