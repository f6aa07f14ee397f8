package dk.direktion.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Gives everyone the same clock, in UTC. */
class ClockProducer {

  // PostgreSQL keeps microseconds; a finer clock would change what is written and read back.
  private static final Duration PRECISION = Duration.ofNanos(1_000);

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), PRECISION);
  }
}
