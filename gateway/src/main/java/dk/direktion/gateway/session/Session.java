package dk.direktion.gateway.session;

import dk.direktion.gateway.GatewayConfig.SessionLimits;
import java.time.Instant;

/** One log-in by one person in one browser. */
public record Session(
    SessionId id,
    String username,
    Tokens tokens,
    Instant createdAt,
    Instant lastSeenAt,
    int version) {

  /** Idle for too long or open for too long, whichever comes first. */
  public Instant expiresAt(SessionLimits limits) {
    Instant idle = lastSeenAt.plus(limits.idle());
    Instant absolute = createdAt.plus(limits.absolute());
    return idle.isBefore(absolute) ? idle : absolute;
  }

  Session seen(Instant now) {
    return new Session(id, username, tokens, createdAt, now, version);
  }

  Session with(Tokens renewed) {
    return new Session(id, username, renewed, createdAt, lastSeenAt, version + 1);
  }
}
