package dk.direktion.budget.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A distribution as people see it; the shares add up to the amount exactly. */
public record DistributionView(
    UUID id,
    String title,
    @Schema(nullable = true) String account,
    @Schema(description = "Whole kroner") long amount,
    DistributionKey key,
    @Schema(nullable = true) DistributionKey secondKey,
    @Schema(nullable = true) Integer secondPercent,
    long minimum,
    @Schema(description = "The day whose weights counted") LocalDate weightsOn,
    List<ShareView> shares,
    DistributionState state,
    @Schema(nullable = true) LocalDate meetingDate,
    @Schema(nullable = true) UUID itemId,
    @Schema(nullable = true) UUID decisionId,
    String createdBy,
    Instant createdAt,
    @Schema(description = "Any of submit, withdraw") List<String> actions,
    long version) {

  static DistributionView of(Distribution distribution, boolean mayAllocate) {
    return new DistributionView(
        distribution.id(),
        distribution.title(),
        distribution.account(),
        distribution.amount(),
        distribution.key(),
        distribution.secondKey(),
        distribution.secondPercent(),
        distribution.minimum(),
        distribution.weightsOn(),
        distribution.shares().stream().map(ShareView::of).toList(),
        distribution.state(),
        distribution.meetingDate(),
        distribution.itemId(),
        distribution.decisionId(),
        distribution.createdBy(),
        distribution.createdAt(),
        mayAllocate ? distribution.actions() : List.of(),
        distribution.version());
  }
}
