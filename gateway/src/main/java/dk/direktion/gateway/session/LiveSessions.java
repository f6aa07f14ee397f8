package dk.direktion.gateway.session;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.GatewayConfig.SessionLimits;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Begins, recognises, renews and ends sessions; nothing here blocks its caller. */
@ApplicationScoped
public class LiveSessions {

  private static final Logger LOG = Logger.getLogger(LiveSessions.class);
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);
  private static final long SWEEP_MILLIS = Duration.ofMinutes(10).toMillis();

  private final Vertx vertx;
  private final Sessions sessions;
  private final IdentityProvider provider;
  private final SessionLimits limits;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<SessionId, CompletableFuture<Optional<Session>>> renewals =
      new ConcurrentHashMap<>();

  LiveSessions(
      Vertx vertx,
      Sessions sessions,
      IdentityProvider provider,
      GatewayConfig config,
      Clock clock) {
    this.vertx = vertx;
    this.sessions = sessions;
    this.provider = provider;
    this.limits = config.sessions();
    this.clock = clock;
  }

  void sweepNowAndThen(@Observes StartupEvent started) {
    vertx.setPeriodic(SWEEP_MILLIS, tick -> vertx.executeBlocking(this::sweep, false));
  }

  /** Stores a new session and gives the value for its cookie; blocks. */
  public String begin(Tokens tokens) {
    String cookieValue = SessionId.freshCookieValue(random);
    SessionId id = SessionId.behind(cookieValue).orElseThrow();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    sessions.add(new Session(id, Person.of(tokens).username(), tokens, now, now, 0));
    return cookieValue;
  }

  /** The living session with fresh tokens, now counted as used. */
  public Future<Optional<Session>> use(SessionId id) {
    return vertx.executeBlocking(() -> alive(id).map(this::seenNow).flatMap(this::fresh), false);
  }

  /** The living session with fresh tokens; looking does not prolong it. */
  public Future<Optional<Session>> look(SessionId id) {
    return vertx.executeBlocking(() -> alive(id).flatMap(this::fresh), false);
  }

  /** Ends the session here at once, and at the identity provider if that can be reached. */
  public Future<Void> end(Session session) {
    return vertx.executeBlocking(
        () -> {
          sessions.remove(session.id());
          try {
            provider.endLogin(session.tokens());
          } catch (IdentityProviderUnavailable unavailable) {
            LOG.warnf(
                "A log-out did not reach the identity provider: %s", unavailable.getMessage());
          }
          return null;
        },
        false);
  }

  private Optional<Session> alive(SessionId id) {
    Optional<Session> found = sessions.find(id);
    if (found.isPresent() && !clock.instant().isBefore(found.get().expiresAt(limits))) {
      sessions.remove(id);
      return Optional.empty();
    }
    return found;
  }

  private Session seenNow(Session session) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (now.isBefore(session.lastSeenAt().plus(SEEN_PRECISION))) {
      return session;
    }
    sessions.markSeen(session.id(), now);
    return session.seen(now);
  }

  private Optional<Session> fresh(Session session) {
    if (hasTimeLeft(session, limits.refreshAhead())) {
      return Optional.of(session);
    }
    CompletableFuture<Optional<Session>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Session>> running = renewals.putIfAbsent(session.id(), mine);
    if (running != null) {
      return outcome(running);
    }
    try {
      mine.complete(renewed(session.id()));
    } catch (RuntimeException failed) {
      mine.completeExceptionally(failed);
    } finally {
      renewals.remove(session.id());
    }
    return outcome(mine);
  }

  /** Reads the session again first: another request or another gateway may have been quicker. */
  private Optional<Session> renewed(SessionId id) {
    Optional<Session> current = sessions.find(id);
    if (current.isEmpty() || hasTimeLeft(current.get(), limits.refreshAhead())) {
      return current;
    }
    Session session = current.get();
    try {
      Session renewed = session.with(provider.refresh(session.tokens()));
      return sessions.renew(renewed) ? Optional.of(renewed) : sessions.find(id);
    } catch (TokensRefused refused) {
      Optional<Session> latest = sessions.find(id);
      if (latest.isPresent() && latest.get().version() != session.version()) {
        return latest;
      }
      sessions.remove(id);
      return Optional.empty();
    } catch (IdentityProviderUnavailable unavailable) {
      if (hasTimeLeft(session, Duration.ZERO)) {
        return current;
      }
      throw unavailable;
    }
  }

  private boolean hasTimeLeft(Session session, Duration margin) {
    return clock.instant().plus(margin).isBefore(session.tokens().accessExpiresAt());
  }

  private static Optional<Session> outcome(CompletableFuture<Optional<Session>> renewal) {
    try {
      return renewal.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private Void sweep() {
    Instant now = clock.instant();
    sessions.removeOlderThan(now.minus(limits.idle()), now.minus(limits.absolute()));
    return null;
  }
}
