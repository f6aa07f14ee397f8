package dk.direktion.access.provisioning;

import dk.direktion.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What the municipality's own directory says to our SCIM interface. */
final class Scim {

  static final String SCIM = "/api/access/v1/scim/v2";
  static final String MEDIA_TYPE = "application/scim+json";
  static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Scim() {}

  static ValidatableResponse create(String username, String department, boolean active) {
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

  static ValidatableResponse patch(String path, String operations) {
    return provisioner().body(patchOf(operations)).patch(SCIM + path).then();
  }

  static String patchOf(String operations) {
    return "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"], \"Operations\": ["
        + operations
        + "]}";
  }

  static ValidatableResponse get(String path) {
    return provisioner().get(SCIM + path).then();
  }

  static ValidatableResponse list(String path, String filter) {
    return provisioner().queryParam("filter", filter).get(SCIM + path).then();
  }

  static RequestSpecification provisioner() {
    return RestAssured.given()
        .auth()
        .oauth2(
            Tokens.of(
                "service-account-directory-provisioning",
                "service-account-directory-provisioning",
                Set.of("external-system", "directory-provisioner")))
        .contentType(MEDIA_TYPE + ";charset=UTF-8");
  }

  static String username() {
    return "scim-" + number();
  }

  /** Makes up a number not yet used for a name. */
  static int number() {
    return NUMBERS.incrementAndGet();
  }
}
