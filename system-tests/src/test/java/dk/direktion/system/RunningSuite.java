package dk.direktion.system;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The suite under test, reached through the gateway only, as people and other systems reach it. */
final class RunningSuite {

  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private RunningSuite() {}

  /** The gateway's address; {@code DIREKTION_URL}, or the one {@code ./direktion up} prints. */
  static String url() {
    return System.getenv().getOrDefault("DIREKTION_URL", "http://localhost:8080");
  }

  /** A request with a Bearer token of the named persona, in Danish. */
  static RequestSpecification as(String persona) {
    return given()
        .spec(
            new RequestSpecBuilder()
                .setBaseUri(url())
                .addHeader("Authorization", "Bearer " + token(persona))
                .addHeader("Accept-Language", "da")
                .build());
  }

  /** A request with nobody's token. */
  static RequestSpecification anonymous() {
    return given().baseUri(url());
  }

  /** An access token of the named persona, good for five minutes. */
  static String token(String persona) {
    return TOKENS.computeIfAbsent(
        persona,
        name ->
            given()
                .baseUri(url())
                .formParam("grant_type", "password")
                .formParam("client_id", "direktion-cli")
                .formParam("username", name)
                .formParam("password", "demo")
                .post("/auth/realms/direktion/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token"));
  }
}
