package dk.direktion.notes;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.common.caller.Roles;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class TokensTest {

  private static final String NOTES = "/api/notes/v1/notes";

  private static JwtClaimsBuilder claims() {
    return Tokens.claims("medarbejder", "Line Agerbo", Set.of(Roles.EMPLOYEE));
  }

  private static void isRefused(String token) {
    Persona.anonymous()
        .header("Authorization", "Bearer " + token)
        .get(NOTES)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"))
        .header("API-Version", "1.2.0")
        .body("type", is("/problems/not-authenticated"))
        .body("title", is("Du er ikke logget ind"))
        .body("requestId", notNullValue());
  }

  @Test
  void aValidTokenIsTaken() {
    Persona.anonymous()
        .header("Authorization", "Bearer " + Tokens.sign(claims()))
        .get(NOTES)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.", "....", "æøå"})
  void aMalformedTokenIsRefused(String token) {
    isRefused(token);
  }

  @Test
  void noTokenIsRefused() {
    Persona.anonymous()
        .get(NOTES)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", is("/problems/not-authenticated"));
  }

  @Test
  void anExpiredTokenIsRefused() {
    isRefused(Tokens.sign(claims().issuedAt(0).expiresAt(Instant.parse("2020-01-01T00:00:00Z"))));
  }

  @Test
  void aTokenForAnotherAudienceIsRefused() {
    isRefused(Tokens.sign(claims().audience("another-api")));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    isRefused(Tokens.sign(claims().issuer("https://elsewhere.example")));
  }

  @Test
  void aTokenSignedWithAnotherKeyIsRefused() throws GeneralSecurityException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    isRefused(claims().jws().sign(keys.generateKeyPair().getPrivate()));
  }

  @Test
  void aTokenWithoutSignatureIsRefused() {
    String claims =
        "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"sekretariat\",\"groups\":[\"secretariat\"],\"exp\":9999999999}"
            .formatted(Tokens.ISSUER, Tokens.AUDIENCE);
    isRefused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encoded(claims) + ".");
  }

  @Test
  void aTokenSignedWithASharedSecretIsRefused() {
    isRefused(
        Jwt.issuer(Tokens.ISSUER)
            .audience(Tokens.AUDIENCE)
            .groups(Roles.SECRETARIAT)
            .signWithSecret("a secret of thirty-two characters"));
  }

  @Test
  void anotherWayToAuthenticateIsRefused() {
    Persona.anonymous()
        .auth()
        .preemptive()
        .basic("sekretariat", "demo")
        .get(NOTES)
        .then()
        .statusCode(401);
  }

  @Test
  void onlyTheTechnicalEndpointsNeedNoToken() {
    Persona.anonymous().get("/q/health").then().statusCode(200);
    Persona.anonymous().get("/q/metrics").then().statusCode(200);
    Persona.anonymous().get("/q/openapi").then().statusCode(200);
    Persona.anonymous().get("/q/info").then().statusCode(401);
    Persona.anonymous().get("/").then().statusCode(401);
    Persona.anonymous().get("/api/notes/v1/unknown").then().statusCode(401);
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
