package dk.direktion.meetings.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What corrections say, of the items the caller may read. */
@ApplicationScoped
public class MinutesCorrections
    implements PanacheRepositoryBase<MinutesCorrection, MinutesVersion.Key> {

  /** Finds what the corrections of a meeting's minutes say, by version. */
  Map<Integer, MinutesCorrection> of(UUID meetingId) {
    return list("meetingId", meetingId).stream()
        .collect(Collectors.toMap(MinutesCorrection::version, Function.identity()));
  }

  /** Finds how the decisions on items read since their last correction, by item. */
  public Map<UUID, CorrectedText> newestDecisionTexts(Collection<UUID> itemIds) {
    return list("itemId in ?1 and part = ?2", Sort.by("version"), itemIds, CorrectedPart.DECISION)
        .stream()
        .collect(
            Collectors.toMap(
                MinutesCorrection::itemId,
                correction -> new CorrectedText(correction.version(), correction.after()),
                (older, newer) -> newer));
  }

  /** Finds how a part of an item reads since its last correction, if it has been corrected. */
  Optional<String> newest(UUID itemId, CorrectedPart part) {
    return find("itemId = ?1 and part = ?2", Sort.descending("version"), itemId, part)
        .firstResultOptional()
        .map(MinutesCorrection::after);
  }
}
