package dk.direktion.access.criteria;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The criteria there have been, and those proposed. */
@ApplicationScoped
public class CriteriaSets implements PanacheRepositoryBase<CriteriaSet, UUID> {

  CriteriaSet existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("criteria"));
  }

  /** Returns the criteria of the newest decision; none before the first. */
  Optional<CriteriaSet> inForce() {
    return find(
            "state = ?1 order by decidedOn desc, recordedAt desc, id desc", CriteriaState.DECIDED)
        .firstResultOptional();
  }

  /** Keeps the criteria as they are for the transaction. */
  void hold() {
    getEntityManager().createNativeQuery("select 1 from hold_criteria()").getSingleResult();
  }

  /** Keeps all others from deciding criteria, and from giving access, for the transaction. */
  void change() {
    getEntityManager().createNativeQuery("select 1 from change_criteria()").getSingleResult();
  }

  /** Returns what is not decided, then the decided, each the newest first. */
  Page<CriteriaSet> newestFirst(Optional<CriteriaState> state, Paging paging) {
    String order =
        " order by c.decidedOn desc nulls first, c.recordedAt desc, c.proposedAt desc, c.id desc";
    return paging.of(
        state
            .map(wanted -> find("from CriteriaSet c where c.state = ?1" + order, wanted))
            .orElseGet(() -> find("from CriteriaSet c" + order)));
  }
}
