package dk.direktion.portfolio.plan;

import dk.direktion.portfolio.resource.Activity;
import java.time.LocalDate;
import java.util.UUID;

/** A piece of a project's work on the timeline, its last day included. */
public record PlannedActivityView(UUID id, String name, LocalDate start, LocalDate end) {

  static PlannedActivityView of(Activity one) {
    return new PlannedActivityView(one.id(), one.name(), one.startsOn(), one.endsOn());
  }
}
