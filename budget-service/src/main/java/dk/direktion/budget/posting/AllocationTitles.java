package dk.direktion.budget.posting;

import dk.direktion.budget.allocation.Allocation;
import dk.direktion.budget.allocation.Allocations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names the allocations that postings count towards, all of a list at a time. */
@ApplicationScoped
class AllocationTitles {

  private final Allocations allocations;

  AllocationTitles(Allocations allocations) {
    this.allocations = allocations;
  }

  /** Returns titles by id; nothing for null. */
  Map<UUID, String> of(Collection<UUID> ids) {
    Set<UUID> asked = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, String> titles = new HashMap<>();
    for (Allocation each : allocations.list("id in ?1", asked)) {
      titles.put(each.id(), title(each));
    }
    return titles;
  }

  /** Names one as people do: its year and number, and what it is for. */
  static String title(Allocation allocation) {
    return allocation.year() + "-" + allocation.number() + " " + allocation.purpose();
  }
}
