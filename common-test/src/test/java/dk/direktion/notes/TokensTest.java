package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.common.caller.Roles;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import dk.direktion.testing.Tokens;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class TokensTest {

  private static final String NOTES = "/api/notes/v1/notes";

  @ConfigProperty(name = "mp.jwt.verify.publickey")
  String publicKey;

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
  void aTokenThatIsNotValidYetIsRefused() {
    isRefused(
        Tokens.sign(
            claims().claim("nbf", Instant.now().plus(Duration.ofHours(1)).getEpochSecond())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"header", "claims", "signature"})
  void anAlteredTokenIsRefused(String altered) {
    String[] parts = Tokens.sign(claims()).split("\\.");
    switch (altered) {
      case "header" -> parts[0] = changed(parts[0], "RS256", "RS512");
      case "claims" -> parts[1] = changed(parts[1], Roles.EMPLOYEE, Roles.SECRETARIAT);
      default -> parts[2] = parts[2].substring(2) + parts[2].substring(0, 2);
    }

    isRefused(String.join(".", parts));
  }

  @Test
  void theClaimsOfOneTokenDoNotGoWithTheSignatureOfAnother() {
    String[] own = Tokens.sign(claims()).split("\\.");
    String[] other =
        Tokens.sign(Tokens.claims("sekretariat", "Maja Holm", Set.of(Roles.SECRETARIAT)))
            .split("\\.");

    isRefused(own[0] + "." + other[1] + "." + own[2]);
  }

  @Test
  void anIdTokenIsRefused() {
    isRefused(
        Tokens.sign(
            claims()
                .audience("direktion-gateway")
                .claim("typ", "ID")
                .claim("azp", "direktion-gateway")
                .claim("nonce", "of-the-log-in")));
  }

  @Test
  void aTokenForAnotherAudienceIsRefused() {
    isRefused(Tokens.sign(claims().audience("another-api")));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    isRefused(Tokens.sign(claims().issuer("https://elsewhere.example")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/realms/other", "/realms/direktion/../other"})
  void aTokenOfAnotherRealmIsRefused(String realm) {
    isRefused(Tokens.sign(claims().issuer(Tokens.ISSUER + realm)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jwk", "jku", "x5u", "kid"})
  void aTokenThatBringsOrNamesItsOwnKeyIsRefused(String header) throws GeneralSecurityException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    KeyPair own = keys.generateKeyPair();
    RSAPublicKey open = (RSAPublicKey) own.getPublic();
    Object where =
        switch (header) {
          case "jwk" ->
              Map.of(
                  "kty",
                  "RSA",
                  "n",
                  number(open.getModulus()),
                  "e",
                  number(open.getPublicExponent()));
          case "kid" -> "../../../../dev/null";
          default -> "https://evil.example/keys.json";
        };

    isRefused(claims().jws().header(header, where).sign(own.getPrivate()));
  }

  @Test
  void aTokenSignedWithAnotherKeyIsRefused() throws GeneralSecurityException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    isRefused(claims().jws().sign(keys.generateKeyPair().getPrivate()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
  void aTokenWithoutSignatureIsRefused(String algorithm) {
    String claims =
        "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"sekretariat\",\"groups\":[\"secretariat\"],\"exp\":9999999999}"
            .formatted(Tokens.ISSUER, Tokens.AUDIENCE);
    String header = "{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm);
    isRefused(encoded(header) + "." + encoded(claims) + ".");
  }

  @Test
  void aTokenSignedWithASharedSecretIsRefused() {
    isRefused(
        Jwt.issuer(Tokens.ISSUER)
            .audience(Tokens.AUDIENCE)
            .groups(Roles.SECRETARIAT)
            .signWithSecret("a secret of thirty-two characters"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTokenSignedWithThePublicKeyAsSecretIsRefused(boolean asText)
      throws GeneralSecurityException {
    byte[] secret =
        asText
            ? publicKey.getBytes(StandardCharsets.US_ASCII)
            : Base64.getDecoder().decode(publicKey);
    String claims = Tokens.sign(claims()).split("\\.")[1];
    String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + claims;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));

    isRefused(signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII))));
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

  private static String changed(String part, String from, String to) {
    String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    assertThat(json).contains(from);
    return encoded(json.replace(from, to));
  }

  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String encoded(String json) {
    return encoded(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
