package dk.direktion.portfolio;

import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What day it is in Denmark. */
@ApplicationScoped
public class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /** Return the day. */
  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }

  /** Return the moment. */
  public Instant moment() {
    return clock.instant();
  }
}
