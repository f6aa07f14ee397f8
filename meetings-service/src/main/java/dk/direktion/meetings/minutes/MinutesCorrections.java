package dk.direktion.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What corrections say, of the items the caller may read. */
@ApplicationScoped
public class MinutesCorrections
    implements PanacheRepositoryBase<MinutesCorrection, MinutesVersion.Key> {

  private static final Sort OLDEST_FIRST = Sort.by("version").and("position");

  /** Finds what the corrections of a meeting's minutes say, oldest first. */
  List<MinutesCorrection> of(UUID meetingId) {
    return list("meetingId", OLDEST_FIRST, meetingId);
  }

  /** Finds how the decisions on items read since they were corrected, by item. */
  public Map<UUID, CorrectedDecision> newestDecisions(Collection<UUID> itemIds) {
    Map<UUID, CorrectedDecision> newest = new HashMap<>();
    list(
            "itemId in ?1 and part in ?2",
            OLDEST_FIRST,
            itemIds,
            List.of(CorrectedPart.DECISION, CorrectedPart.OUTCOME))
        .forEach(
            correction ->
                newest.merge(
                    correction.itemId(),
                    CorrectedDecision.by(correction),
                    CorrectedDecision::thenCorrectedBy));
    return newest;
  }

  /** Finds how a part of an item reads since its last correction, if it has been corrected. */
  Optional<String> newest(UUID itemId, CorrectedPart part) {
    return find("itemId = ?1 and part = ?2", Sort.descending("version"), itemId, part)
        .firstResultOptional()
        .map(MinutesCorrection::after);
  }
}
