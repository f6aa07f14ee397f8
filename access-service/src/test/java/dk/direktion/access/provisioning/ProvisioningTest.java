package dk.direktion.access.provisioning;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ProvisioningTest {

  private static final String SCIM = "/api/access/v1/scim/v2";
  private static final String MEDIA_TYPE = "application/scim+json";
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "userName eq \"%s\"|1",
        "userName eq \"%S\"|1",
        "externalId eq \"ad-%s\"|1",
        "externalId eq \"AD-%s\"|0",
        "userName eq \"%s\" and active eq true|1",
        "userName eq \"%s\" and active eq false|0",
        "userName eq \"%s\" or externalId eq \"ad-%s\"|1",
        "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"%s\"|1",
        "userName eq \"%s\" and not (displayName co \"provisioneret\")|0",
        "emails.value sw \"%s@\"|1",
        "userName eq \"%s' or '1'='1\"|0",
        "emails co \"%%\" and userName eq \"%s\"|0"
      })
  void filtersFindWhatTheySay(String filter, int found) {
    String username = username();
    create(username, null, true).statusCode(201);
    list(
            "/Users",
            filter.replace("%S", username.toUpperCase()).replace("%s", username).replace("%%", "%"))
        .statusCode(200)
        .body("totalResults", is(found));
  }

  @ParameterizedTest
  @CsvSource({
    "userName",
    "password eq \"x\"",
    "meta.created gt \"2016\"",
    "active co \"t\"",
    "userName eq 7"
  })
  void filtersThatCannotBeAreRefusedAsSuch(String filter) {
    list("/Users", filter).statusCode(400).body("scimType", is("invalidFilter"));
  }

  @Test
  void listsComeInPartsCountedFromOneAndWithTheAttributesAskedFor() {
    provisioner()
        .queryParam("startIndex", 2)
        .queryParam("count", 3)
        .queryParam("attributes", "userName")
        .get(SCIM + "/Users")
        .then()
        .statusCode(200)
        .body("startIndex", is(2))
        .body("itemsPerPage", is(3))
        .body("totalResults", greaterThan(60))
        .body("Resources", hasSize(3))
        .body("Resources.displayName", everyItem(nullValue()));
    provisioner()
        .queryParam("count", 0)
        .get(SCIM + "/Users")
        .then()
        .body("Resources", empty())
        .body("totalResults", greaterThan(60));
  }

  @Test
  void groupsAreUnitsAndTheirMembersThosePlacedThere() {
    String one = username();
    String two = username();
    create(one, null, true).statusCode(201);
    create(two, null, true).statusCode(201);
    String name = "Prøvegruppe " + NUMBERS.incrementAndGet();
    String id =
        provisioner()
            .body(
                "{\"displayName\": \"" + name + "\", \"members\": [{\"value\": \"" + one + "\"}]}")
            .post(SCIM + "/Groups")
            .then()
            .statusCode(201)
            .body("members.value", contains(one))
            .extract()
            .path("id");
    patch(
            "/Groups/" + id,
            "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + two + "\"}]}")
        .statusCode(200)
        .body("members.value", hasItem(two));
    get("/Users/" + two).body("groups.value", contains(id));
    patch(
            "/Groups/" + id,
            "{\"op\": \"remove\", \"path\": \"members[value eq \\\"" + one + "\\\"]\"}")
        .statusCode(200)
        .body("members.value", contains(two));
    list("/Groups", "displayName eq \"" + name + "\"").body("Resources.id", contains(id));
    patch(
            "/Groups/" + id,
            "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"ingen\"}]}")
        .statusCode(400)
        .body("scimType", is("invalidValue"));
    provisioner().delete(SCIM + "/Groups/" + id).then().statusCode(403).body("status", is("403"));
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

  private static ValidatableResponse create(String username, String department, boolean active) {
    return provisioner()
        .body(
            "{\"userName\": \""
                + username
                + "\", \"externalId\": \"ad-"
                + username
                + "\","
                + " \"displayName\": \"Provisioneret Person\", \"title\": \"Sagsbehandler\","
                + " \"active\": "
                + active
                + ", \"emails\": [{\"value\": \""
                + username
                + "@nordhoej.example\", \"type\": \"work\"}]"
                + (department == null
                    ? ""
                    : ", \"" + ENTERPRISE + "\": {\"department\": \"" + department + "\"}")
                + "}")
        .post(SCIM + "/Users")
        .then();
  }

  private static ValidatableResponse patch(String path, String operations) {
    return provisioner().body(patchOf(operations)).patch(SCIM + path).then();
  }

  private static String patchOf(String operations) {
    return "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"], \"Operations\": ["
        + operations
        + "]}";
  }

  private static ValidatableResponse get(String path) {
    return provisioner().get(SCIM + path).then();
  }

  private static ValidatableResponse list(String path, String filter) {
    return provisioner().queryParam("filter", filter).get(SCIM + path).then();
  }

  private static RequestSpecification provisioner() {
    return RestAssured.given()
        .auth()
        .oauth2(
            Tokens.of(
                "service-account-directory-provisioning",
                "service-account-directory-provisioning",
                Set.of("external-system", "directory-provisioner")))
        .contentType(MEDIA_TYPE + ";charset=UTF-8");
  }

  private static String username() {
    return "scim-" + NUMBERS.incrementAndGet();
  }
}
