package dk.direktion.access.review;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lines the reader may see; row-level security hides the others. */
@ApplicationScoped
public class ReviewLines implements PanacheRepositoryBase<ReviewLine, UUID> {

  ReviewLine visible(UUID round, UUID id) {
    return findByIdOptional(id)
        .filter(line -> line.round().id().equals(round))
        .orElseThrow(() -> new NotFound("review-line"));
  }

  /** Waits for whoever is deciding the line, and then sees what they decided. */
  void lock(ReviewLine line) {
    getEntityManager().refresh(line, LockModeType.PESSIMISTIC_WRITE);
  }

  List<UUID> openIn(UUID round) {
    return find(
            "select l.id from ReviewLine l where l.round.id = ?1 and l.state = ?2 order by l.id",
            round,
            LineState.OPEN)
        .project(UUID.class)
        .list();
  }

  /** Returns a round's lines by person and body group. */
  Page<ReviewLine> of(UUID round, Optional<LineState> state, Paging paging) {
    Map<String, Object> values = new HashMap<>(Map.of("round", round));
    state.ifPresent(wanted -> values.put("state", wanted));
    return paging.of(
        find(
            "from ReviewLine l where l.round.id = :round"
                + (state.isPresent() ? " and l.state = :state" : "")
                + " order by l.person, l.bodyGroup, l.system, l.id",
            values));
  }
}
