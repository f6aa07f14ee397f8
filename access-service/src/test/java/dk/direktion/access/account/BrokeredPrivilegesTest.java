package dk.direktion.access.account;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import dk.direktion.testing.ServiceTest;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** Logs a person in through the real Keycloak's SAML broker, with the sample assertions. */
@ServiceTest
@WithTestResource(RealKeycloak.class)
class BrokeredPrivilegesTest {

  private static final String REALM = "/realms/direktion";
  private static final String ENDPOINT = REALM + "/broker/nordhoej/endpoint";
  private static final String SIGNE =
      "https://data.gov.dk/model/core/eid/professional/uuid/5f1c2f0e-7f5f-4c0c-9d0e-000000000001";

  @Inject KeepingAccounts keeping;

  @Test
  void privilegesFollowALogInThroughTheBrokerBothComingAndGoing() throws IOException {
    String username = KeepingAccountsTest.takeOn();
    KeepingAccountsTest.appoint(username, "HRC", null);
    for (int visits = 0; visits < 4; visits++) {
      keeping.visit();
    }
    link(username);

    logIn("two-privileges.xml");
    lookAgainAt(username, "Signe Ravn");
    appointments(username)
        .body(
            "items.findAll { it.kind != 'STAFF' }.kind",
            containsInAnyOrder("AGENDA_READER", "KEY_STAFF"))
        .body("items.findAll { it.kind != 'STAFF' }.state", contains("PROPOSED", "PROPOSED"));

    logIn("no-privileges.xml");
    lookAgainAt(username, "Signe Ravn Holm");
    appointments(username)
        .body("items.findAll { it.kind != 'STAFF' }.state", contains("WITHDRAWN", "WITHDRAWN"));
  }

  /** Looks at one account at once, because its person's name has changed. */
  private void lookAgainAt(String username, String name) {
    String tag = IT_ADMIN.request().get("/api/access/v1/people/" + username).header("ETag");
    IT_ADMIN
        .request()
        .contentType(JSON)
        .header("If-Match", tag)
        .body(Map.of("name", name))
        .patch("/api/access/v1/people/" + username)
        .then()
        .statusCode(200);
    keeping.visit();
  }

  private static ValidatableResponse appointments(String username) {
    return IT_ADMIN
        .request()
        .queryParam("person", username)
        .get("/api/access/v1/appointments")
        .then()
        .statusCode(200);
  }

  private static void link(String username) {
    KeepingAccountsTest.keycloak()
        .contentType(JSON)
        .body(Map.of("identityProvider", "nordhoej", "userId", SIGNE, "userName", "signe.ravn"))
        .post(
            "/admin/realms/direktion/users/"
                + KeepingAccountsTest.idOf(username)
                + "/federated-identity/nordhoej")
        .then()
        .statusCode(204);
  }

  private static void logIn(String sample) throws IOException {
    Map<String, String> cookies = new HashMap<>();
    Response begun =
        browser(cookies)
            .queryParam("client_id", "direktion-gateway")
            .queryParam("response_type", "code")
            .queryParam("scope", "openid")
            .queryParam("redirect_uri", "http://localhost:8080/login/callback")
            .queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
            .queryParam("code_challenge_method", "S256")
            .queryParam("kc_idp_hint", "nordhoej")
            .get(REALM + "/protocol/openid-connect/auth");
    String asked = followed(begun, cookies);
    assertThat(asked).startsWith("https://idp.nordhoej.example/saml/sso?");
    Response answered =
        browser(cookies)
            .formParam("RelayState", parameter(asked, "RelayState"))
            .formParam("SAMLResponse", response(sample, requestIn(asked)))
            .post(ENDPOINT);
    assertThat(followed(answered, cookies)).startsWith("http://localhost:8080/login/callback?");
  }

  private static RequestSpecification browser(Map<String, String> cookies) {
    return RestAssured.given()
        .baseUri(RealKeycloak.url())
        .redirects()
        .follow(false)
        .cookies(cookies);
  }

  /** Follows redirects within Keycloak; returns the first address outside it. */
  private static String followed(Response first, Map<String, String> cookies) {
    Response answer = first;
    for (int steps = 0; steps < 5; steps++) {
      cookies.putAll(answer.cookies());
      assertThat(answer.statusCode()).as(answer.asString()).isBetween(302, 303);
      String location = answer.header("Location");
      if (!location.startsWith(RealKeycloak.url())) {
        return location;
      }
      answer = browser(cookies).urlEncodingEnabled(false).get(location);
    }
    throw new IllegalStateException("Keycloak redirects without end");
  }

  /** Returns the id of the request that Keycloak sent along with the redirect. */
  private static String requestIn(String address) throws IOException {
    byte[] deflated = Base64.getDecoder().decode(parameter(address, "SAMLRequest"));
    String request =
        new String(
            new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    return group("\\bID=\"([^\"]+)\"", request);
  }

  /** The sample as the answer to a request, of now and for this Keycloak. */
  private static String response(String sample, String request) throws IOException {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    String soon =
        Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(5)).toString();
    String assertion =
        Files.readString(Path.of("src/test/resources/oiosaml", sample))
            .replaceFirst("(?s)^.*?(?=<saml:Assertion)", "")
            .replaceAll("NotOnOrAfter=\"[^\"]+\"", "NotOnOrAfter=\"" + soon + "\"")
            .replaceAll("(IssueInstant|AuthnInstant)=\"[^\"]+\"", "$1=\"" + now + "\"")
            .replaceAll("https://portal[.]nordhoej[.]example/auth", RealKeycloak.url());
    String xml =
        "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\""
            + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_r1\" Version=\"2.0\""
            + " IssueInstant=\""
            + now
            + "\" InResponseTo=\""
            + request
            + "\""
            + " Destination=\""
            + RealKeycloak.url()
            + ENDPOINT
            + "\">"
            + "<saml:Issuer>https://idp.nordhoej.example/saml</saml:Issuer><samlp:Status>"
            + "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/>"
            + "</samlp:Status>"
            + assertion
            + "</samlp:Response>";
    return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String parameter(String address, String name) {
    return URLDecoder.decode(group("[?&]" + name + "=([^&]+)", address), StandardCharsets.UTF_8);
  }

  private static String group(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
    return found.group(1);
  }
}
