package dk.direktion.gateway.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An OpenID provider that checks the code, the client and PKCE, and signs real tokens (RS256). */
public class StubRealm {

  private static final String ROOT = "/auth/realms/direktion";
  private static final String PROTOCOL = ROOT + "/protocol/openid-connect";
  private static final String CLIENT = "direktion-gateway";
  private static final RSAKey KEY = newKey("the-realm's-key");
  private static final RSAKey FOREIGN_KEY = newKey("the-realm's-key");

  private final Vertx vertx;
  private final URI address;
  private final String issuer;
  private final String clientSecret;
  private final Map<String, Login> codes = new ConcurrentHashMap<>();
  private final Map<String, Login> refreshTokens = new ConcurrentHashMap<>();
  private final List<String> issued = new CopyOnWriteArrayList<>();
  private final List<MultiMap> endedLogins = new CopyOnWriteArrayList<>();
  private final List<StubService.Request> others = new CopyOnWriteArrayList<>();
  private final AtomicInteger refreshes = new AtomicInteger();
  private HttpServer server;

  /** A person who has typed the password, and what the client asked for. */
  private record Login(String username, Map<String, String> asked, RSAKey key, String audience) {}

  StubRealm(Vertx vertx, URI address, String issuer, String clientSecret) {
    this.vertx = vertx;
    this.address = address;
    this.issuer = issuer;
    this.clientSecret = clientSecret;
    start();
  }

  public void start() {
    server = vertx.createHttpServer();
    Waiting.on(server.requestHandler(this::receive).listen(address.getPort(), "127.0.0.1"));
  }

  public void stop() {
    Waiting.on(server.close());
  }

  /** Logs the person in on the page the browser was sent to and gives the code. */
  public String approve(URI loginPage, String username) {
    return approve(username, Parameters.of(loginPage), KEY, CLIENT);
  }

  /** As {@link #approve}, but for a log-in with another nonce. */
  public String approveWithOtherNonce(URI loginPage, String username) {
    Map<String, String> asked = Parameters.of(loginPage);
    asked.put("nonce", "somebody-else's-nonce");
    return approve(username, asked, KEY, CLIENT);
  }

  /** As {@link #approve}, but the ID token will be signed with a key the realm does not have. */
  public String approveWithForeignKey(URI loginPage, String username) {
    return approve(username, Parameters.of(loginPage), FOREIGN_KEY, CLIENT);
  }

  /** As {@link #approve}, but the ID token will be for another client of the realm. */
  public String approveForOtherClient(URI loginPage, String username) {
    return approve(username, Parameters.of(loginPage), KEY, "another-client");
  }

  private String approve(String username, Map<String, String> asked, RSAKey key, String audience) {
    String code = UUID.randomUUID().toString();
    codes.put(code, new Login(username, asked, key, audience));
    return code;
  }

  /** A token as another system would have it. */
  public String tokenFor(String subject) {
    return sign(KEY, claims(subject, "direktion-api").claim("groups", List.of("external-system")));
  }

  /** From now on no refresh token is worth anything. */
  public void forgetLogins() {
    refreshTokens.clear();
  }

  public List<String> issuedTokens() {
    return issued;
  }

  public List<MultiMap> endedLogins() {
    return endedLogins;
  }

  /** What was asked outside the protocol, such as pages and their parts. */
  public List<StubService.Request> otherRequests() {
    return others;
  }

  public int refreshCount() {
    return refreshes.get();
  }

  private void receive(HttpServerRequest request) {
    request.setExpectMultipart(request.getHeader("Content-Type") != null);
    request.endHandler(end -> answer(request));
  }

  private void answer(HttpServerRequest request) {
    switch (request.path()) {
      case PROTOCOL + "/certs" -> json(request, 200, new JsonObject(new JWKSet(KEY).toString()));
      case PROTOCOL + "/token" -> token(request);
      case PROTOCOL + "/logout" -> {
        endedLogins.add(
            MultiMap.caseInsensitiveMultiMap()
                .addAll(request.params())
                .addAll(request.formAttributes()));
        request.response().end();
      }
      default -> {
        others.add(
            new StubService.Request(
                request.method().name(),
                request.uri(),
                Map.of(
                    "cookie",
                    String.valueOf(request.getHeader("Cookie")),
                    "x-forwarded-host",
                    String.valueOf(request.getHeader("X-Forwarded-Host")),
                    "x-forwarded-proto",
                    String.valueOf(request.getHeader("X-Forwarded-Proto"))),
                0));
        request
            .response()
            .putHeader("Set-Cookie", "AUTH_SESSION_ID=1; Path=/auth/")
            .end("keycloak");
      }
    }
  }

  private void token(HttpServerRequest request) {
    String basic =
        new String(
            Base64.getDecoder().decode(request.getHeader("Authorization").substring(6)),
            StandardCharsets.UTF_8);
    String expected = CLIENT + ":" + URLEncoder.encode(clientSecret, StandardCharsets.UTF_8);
    if (!basic.equals(expected)) {
      json(request, 401, new JsonObject().put("error", "unauthorized_client"));
      return;
    }
    MultiMap form = request.formAttributes();
    Login login;
    if ("authorization_code".equals(form.get("grant_type"))) {
      login = codes.remove(String.valueOf(form.get("code")));
      if (login == null || !provesKey(login, form)) {
        login = null;
      }
    } else {
      refreshes.incrementAndGet();
      login = refreshTokens.remove(String.valueOf(form.get("refresh_token")));
    }
    if (login == null) {
      json(request, 400, new JsonObject().put("error", "invalid_grant"));
    } else {
      json(request, 200, tokens(login));
    }
  }

  private static boolean provesKey(Login login, MultiMap form) {
    return challenge(form.get("code_verifier")).equals(login.asked().get("code_challenge"))
        && "S256".equals(login.asked().get("code_challenge_method"))
        && login.asked().get("redirect_uri").equals(form.get("redirect_uri"));
  }

  private JsonObject tokens(Login login) {
    String access =
        sign(
            login.key(),
            claims(login.username(), "direktion-api")
                .claim("name", "Maja Holm")
                .claim("preferred_username", login.username())
                .claim("groups", List.of("secretariat", "employee")));
    String id =
        sign(
            login.key(),
            claims(login.username(), login.audience()).claim("nonce", login.asked().get("nonce")));
    String refresh = "refresh-" + UUID.randomUUID();
    refreshTokens.put(refresh, login);
    issued.addAll(List.of(access, id, refresh));
    return new JsonObject()
        .put("access_token", access)
        .put("refresh_token", refresh)
        .put("id_token", id)
        .put("token_type", "Bearer")
        .put("expires_in", 300);
  }

  private JWTClaimsSet.Builder claims(String subject, String audience) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject(subject)
        .audience(audience)
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(3600)));
  }

  private static String sign(RSAKey key, JWTClaimsSet.Builder claims) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      SignedJWT token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void json(HttpServerRequest request, int status, JsonObject body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(body.toBuffer());
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
