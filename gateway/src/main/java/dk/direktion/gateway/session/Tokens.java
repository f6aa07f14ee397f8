package dk.direktion.gateway.session;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** What Keycloak gave for a log-in; never leaves the gateway except as a Bearer to a service. */
public record Tokens(String access, String refresh, String id, Instant accessExpiresAt) {

  String toJson() {
    return new JsonObject()
        .put("access", access)
        .put("refresh", refresh)
        .put("id", id)
        .put("accessExpiresAt", accessExpiresAt.toString())
        .encode();
  }

  static Tokens fromJson(String json) {
    JsonObject stored = new JsonObject(json);
    return new Tokens(
        stored.getString("access"),
        stored.getString("refresh"),
        stored.getString("id"),
        Instant.parse(stored.getString("accessExpiresAt")));
  }

  /** Tokens are secrets, so they do not print themselves. */
  @Override
  public String toString() {
    return "Tokens[accessExpiresAt=" + accessExpiresAt + "]";
  }
}
