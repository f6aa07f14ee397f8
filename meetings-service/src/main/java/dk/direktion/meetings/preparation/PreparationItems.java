package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The items the caller may know of: an author his own, the readers all. */
@ApplicationScoped
class PreparationItems implements PanacheRepositoryBase<PreparationItem, UUID> {

  /**
   * Finds an item.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  PreparationItem known(UUID id) {
    return find("from PreparationItem i join fetch i.preparation where i.id = ?1", id)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("preparation-item"));
  }

  List<PreparationItem> of(Preparation preparation) {
    return list("preparation", Sort.by("number"), preparation);
  }

  List<PreparationItem> of(Collection<UUID> preparations) {
    return list("preparation.id in ?1", preparations);
  }

  /**
   * Finds what is not handed in although its deadline is near, unless the author was told so late.
   */
  List<PreparationItem> awaitedBy(LocalDate day) {
    return list(
        "from PreparationItem i join fetch i.preparation where i.state = ?1 and i.deadline <= ?2"
            + " and i.remindedLateAt is null",
        PreparationState.ASKED,
        day);
  }

  /** Finds all that is asked for and not handed in. */
  List<PreparationItem> awaited() {
    return list(
        "from PreparationItem i join fetch i.preparation where i.state = ?1",
        PreparationState.ASKED);
  }

  /** Finds what somebody is asked for, what is not handed in first and by deadline. */
  PanacheQuery<PreparationItem> askedOf(String author) {
    return find(
        "from PreparationItem i join fetch i.preparation p where i.author = ?1"
            + " order by case when i.state = ?2 then 0 else 1 end, i.deadline, p.starts, i.number",
        author,
        PreparationState.ASKED);
  }
}
