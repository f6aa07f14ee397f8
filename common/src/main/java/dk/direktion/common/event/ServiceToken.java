package dk.direktion.common.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds the token this service shows to the other services (client credentials). */
@ApplicationScoped
public class ServiceToken {

  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ObjectMapper json;
  private final Clock clock;
  private final Optional<URI> tokenUrl;
  private final Optional<String> clientId;
  private final Optional<String> clientSecret;

  private String token;
  private Instant renewAt = Instant.MIN;

  ServiceToken(
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "direktion.token-url") Optional<URI> tokenUrl,
      @ConfigProperty(name = "direktion.client-id") Optional<String> clientId,
      @ConfigProperty(name = "direktion.client-secret") Optional<String> clientSecret) {
    this.json = json;
    this.clock = clock;
    this.tokenUrl = tokenUrl;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /**
   * Returns a token that is valid for a while yet.
   *
   * @throws IOException if the identity provider gives none
   */
  public synchronized String value() throws IOException, InterruptedException {
    if (!clock.instant().isBefore(renewAt)) {
      fetch();
    }
    return token;
  }

  /** Forgets the token, because somebody has refused it. */
  public synchronized void forget() {
    renewAt = Instant.MIN;
  }

  private void fetch() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(tokenUrl.orElseThrow(() -> missing("token-url")))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id="
                        + encoded(clientId.orElseThrow(() -> missing("client-id")))
                        + "&client_secret="
                        + encoded(clientSecret.orElseThrow(() -> missing("client-secret")))))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("The identity provider answered " + answer.statusCode());
    }
    JsonNode given = json.readTree(answer.body());
    token = given.path("access_token").asText();
    renewAt = clock.instant().plusSeconds(given.path("expires_in").asLong()).minus(MARGIN);
  }

  private static IllegalStateException missing(String property) {
    return new IllegalStateException("direktion." + property + " is not configured");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
