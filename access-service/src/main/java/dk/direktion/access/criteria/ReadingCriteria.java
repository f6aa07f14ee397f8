package dk.direktion.access.criteria;

import dk.direktion.access.directory.Authority;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows criteria to those who keep, audit or decide in review rounds. */
@ApplicationScoped
@Transactional
public class ReadingCriteria {

  private final Authority authority;
  private final CriteriaSets sets;

  ReadingCriteria(Authority authority, CriteriaSets sets) {
    this.authority = authority;
    this.sets = sets;
  }

  /** Returns what is not decided, then the decided, each the newest first. */
  public Page<CriteriaSet> criteria(Optional<CriteriaState> state, Paging paging) {
    authority.requireOverviewOfReviews();
    return sets.newestFirst(state, paging);
  }

  public CriteriaSet criteria(UUID id) {
    authority.requireOverviewOfReviews();
    return sets.existing(id);
  }

  /** Tells whether criteria the caller has been shown are those of the newest decision. */
  public boolean isInForce(CriteriaSet set) {
    return sets.inForce().filter(now -> now.id().equals(set.id())).isPresent();
  }
}
