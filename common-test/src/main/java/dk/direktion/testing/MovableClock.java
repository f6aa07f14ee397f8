package dk.direktion.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of the application under test: the real time until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

  private volatile Duration offset = Duration.ZERO;
  private volatile Instant stopped;

  /** Stops the clock at an instant. */
  public void stopAt(Instant instant) {
    stopped = instant;
  }

  /** Moves the clock on, whether it runs or stands still. */
  public void advance(Duration duration) {
    if (stopped == null) {
      offset = offset.plus(duration);
    } else {
      stopped = stopped.plus(duration);
    }
  }

  /** Goes back to the real time; call it after each test that moved the clock. */
  public void reset() {
    offset = Duration.ZERO;
    stopped = null;
  }

  @Override
  public Instant instant() {
    return stopped == null
        ? Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS).plus(offset)
        : stopped;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
