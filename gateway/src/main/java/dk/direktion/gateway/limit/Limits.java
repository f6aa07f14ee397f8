package dk.direktion.gateway.limit;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.GatewayConfig.Limit;
import dk.direktion.gateway.limit.TokenBucket.Allowance;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts each caller's requests in memory; headers after draft-ietf-httpapi-ratelimit-headers. With
 * several gateways each counts for itself, so the real limit is at most that many times as high.
 */
@ApplicationScoped
public class Limits {

  private static final long SWEEP_MILLIS = Duration.ofMinutes(1).toMillis();

  private final Map<Caller, TokenBucket> buckets = new ConcurrentHashMap<>();
  private final Limit limit;
  private final Problems problems;
  private final Clock clock;

  Limits(GatewayConfig config, Problems problems, Clock clock) {
    this.limit = config.limit();
    this.problems = problems;
    this.clock = clock;
  }

  void sweepNowAndThen(@Observes StartupEvent started, Vertx vertx) {
    vertx.setPeriodic(SWEEP_MILLIS, tick -> forgetIdleCallers());
  }

  /** Whether the request may go on; if not, it has been answered with 429. */
  public boolean admits(RoutingContext context, LimitPolicy policy, String caller) {
    int perMinute = policy.perMinute(limit);
    Instant now = clock.instant();
    Allowance allowance =
        buckets
            .computeIfAbsent(new Caller(policy, caller), unknown -> new TokenBucket(perMinute, now))
            .take(now);
    MultiMap headers = context.response().headers();
    headers.set("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(policy.policyName(), perMinute));
    headers.set(
        "RateLimit",
        "\"%s\";r=%d;t=%d"
            .formatted(policy.policyName(), allowance.remaining(), allowance.seconds()));
    if (!allowance.granted()) {
      headers.set("Retry-After", Long.toString(allowance.seconds()));
      problems.answer(context, Problem.TOO_MANY_REQUESTS);
    }
    return allowance.granted();
  }

  /** The name of a caller of whom only the address is known. */
  public static String address(RoutingContext context) {
    return "address " + context.request().remoteAddress().hostAddress();
  }

  private void forgetIdleCallers() {
    Instant now = clock.instant();
    buckets.values().removeIf(bucket -> bucket.isFull(now));
  }

  private record Caller(LimitPolicy policy, String name) {}
}
