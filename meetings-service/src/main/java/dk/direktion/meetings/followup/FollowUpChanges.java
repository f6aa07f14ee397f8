package dk.direktion.meetings.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was changed about follow-ups, oldest first. */
@ApplicationScoped
class FollowUpChanges implements PanacheRepositoryBase<FollowUpChange, UUID> {

  Map<UUID, List<FollowUpChangeView>> of(Collection<UUID> followUpIds) {
    return list("followUpId in ?1", Sort.by("at").and("id"), followUpIds).stream()
        .collect(
            Collectors.groupingBy(
                FollowUpChange::followUpId,
                Collectors.mapping(FollowUpChange::shown, Collectors.toList())));
  }
}
