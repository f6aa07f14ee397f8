package dk.direktion.portfolio.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** All milestones; those that were removed are kept for other systems to learn of. */
@ApplicationScoped
public class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

  private final Forecasting forecasting;

  Milestones(Forecasting forecasting) {
    this.forecasting = forecasting;
  }

  /**
   * Tell how late a project is on a day: the days its worst milestone, not yet reached, lies after
   * its baseline by all that is known; 0 for one that is on time, rests or has ended; empty where
   * no milestone has a baseline to judge by. A milestone whose day has passed is later by every
   * day.
   */
  @Transactional
  public OptionalInt greatestDelayInDays(UUID projectId, LocalDate day) {
    Forecast forecast = forecasting.around(day, Set.of(projectId));
    return forecast.milestones(projectId).stream()
        .filter(one -> one.baseline() != null)
        .mapToInt(forecast::delayToday)
        .max();
  }

  List<Milestone> present() {
    return list("removed = false", Sort.by("forecast").and("name").and("id"));
  }

  List<Milestone> presentOf(Collection<UUID> projects) {
    return list("removed = false and projectId in ?1 order by forecast, name, id", projects);
  }

  List<Milestone> of(UUID projectId) {
    return list("projectId = ?1 and removed = false order by forecast, name, id", projectId);
  }

  Optional<Milestone> findPresent(UUID id) {
    return findByIdOptional(id).filter(one -> !one.isRemoved());
  }
}
