package dk.direktion.gateway.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/** A log-in that was begun in this browser and has not come back yet. */
record PendingLogin(
    State state, Nonce nonce, CodeVerifier verifier, ReturnTo returnTo, Instant begun) {

  static final Duration PATIENCE = Duration.ofMinutes(15);

  static PendingLogin begin(ReturnTo returnTo, Instant now) {
    return new PendingLogin(new State(), new Nonce(), new CodeVerifier(), returnTo, now);
  }

  boolean isStillOpen(Instant now) {
    return now.isBefore(begun.plus(PATIENCE));
  }

  String toJson() {
    return new JsonObject()
        .put("state", state.getValue())
        .put("nonce", nonce.getValue())
        .put("verifier", verifier.getValue())
        .put("returnTo", returnTo.location())
        .put("begun", begun.toString())
        .encode();
  }

  static PendingLogin fromJson(String json) {
    JsonObject kept = new JsonObject(json);
    return new PendingLogin(
        new State(kept.getString("state")),
        new Nonce(kept.getString("nonce")),
        new CodeVerifier(kept.getString("verifier")),
        new ReturnTo(kept.getString("returnTo")),
        Instant.parse(kept.getString("begun")));
  }
}
