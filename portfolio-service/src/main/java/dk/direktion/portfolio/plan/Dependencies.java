package dk.direktion.portfolio.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All dependencies; those that were removed are kept for other systems to learn of. */
@ApplicationScoped
class Dependencies implements PanacheRepositoryBase<Dependency, UUID> {

  List<Dependency> present() {
    return list("removed = false order by id");
  }

  List<Dependency> of(Collection<UUID> projects) {
    return list("removed = false and projectId in ?1 order by id", projects);
  }

  /** Find the projects that have to do with some: what they wait for and what waits for them. */
  Set<UUID> chains(Collection<UUID> wanted) {
    Map<UUID, List<UUID>> linked = new HashMap<>();
    for (Tuple pair : pairs()) {
      UUID one = pair.get(0, UUID.class);
      UUID other = pair.get(1, UUID.class);
      linked.computeIfAbsent(one, first -> new ArrayList<>()).add(other);
      linked.computeIfAbsent(other, first -> new ArrayList<>()).add(one);
    }
    Set<UUID> found = new LinkedHashSet<>(wanted);
    Deque<UUID> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      for (UUID one : linked.getOrDefault(next.remove(), List.of())) {
        if (found.add(one)) {
          next.add(one);
        }
      }
    }
    return found;
  }

  private List<Tuple> pairs() {
    return getEntityManager()
        .createQuery(
            "select d.projectId, d.awaitedProjectId from Dependency d"
                + " where d.removed = false and d.awaitedProjectId is not null",
            Tuple.class)
        .getResultList();
  }

  Optional<Dependency> findPresent(UUID id) {
    return findByIdOptional(id).filter(one -> !one.isRemoved());
  }

  List<Dependency> onMilestone(UUID milestone) {
    return list("removed = false and awaitedMilestoneId = ?1 order by id", milestone);
  }

  List<Dependency> ofMilestone(UUID milestone) {
    return list("removed = false and milestoneId = ?1", milestone);
  }

  /**
   * Let nobody else add a dependency until this transaction ends: two halves of a cycle added at
   * once would each look harmless.
   */
  void alone() {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('dependency'))")
        .getSingleResult();
  }
}
