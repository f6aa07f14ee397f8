package dk.direktion.access.provisioning;

import static dk.direktion.access.provisioning.Scim.SCIM;
import static dk.direktion.access.provisioning.Scim.create;
import static dk.direktion.access.provisioning.Scim.get;
import static dk.direktion.access.provisioning.Scim.list;
import static dk.direktion.access.provisioning.Scim.number;
import static dk.direktion.access.provisioning.Scim.patch;
import static dk.direktion.access.provisioning.Scim.provisioner;
import static dk.direktion.access.provisioning.Scim.username;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ProvisioningListsTest {

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
    String name = "Prøvegruppe " + number();
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
}
