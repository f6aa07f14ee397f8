package dk.direktion.access.reader;

import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Tells the present moment and the day it falls on in Denmark; rights count by whole days. */
@ApplicationScoped
public class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return LocalDate.now(clock.withZone(Denmark.ZONE));
  }

  public Instant moment() {
    return clock.instant();
  }
}
