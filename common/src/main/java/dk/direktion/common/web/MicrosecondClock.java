package dk.direktion.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock everyone is given: the system's, in UTC, in microseconds as PostgreSQL keeps them, so
 * that what is read back equals what was written.
 */
@ApplicationScoped
class MicrosecondClock extends Clock {

  // Clock.tick cannot be used: below a millisecond its millis() divides by zero.
  private final Clock system;

  MicrosecondClock() {
    this(Clock.systemUTC());
  }

  private MicrosecondClock(Clock system) {
    this.system = system;
  }

  @Override
  public Instant instant() {
    return system.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MicrosecondClock(system.withZone(zone));
  }
}
