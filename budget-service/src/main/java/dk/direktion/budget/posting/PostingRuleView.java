package dk.direktion.budget.posting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule as people see it.
 *
 * @param account the beginning of the account strings it is about
 * @param lastYear null where it goes on without an end
 */
public record PostingRuleView(
    UUID id,
    String account,
    PostingPlace place,
    @Schema(nullable = true) UUID allocationId,
    @Schema(nullable = true) String allocationTitle,
    int firstYear,
    @Schema(nullable = true) Integer lastYear,
    String reason,
    String madeBy,
    Instant madeAt,
    @Schema(nullable = true) String endedBy,
    @Schema(nullable = true) Instant endedAt,
    @Schema(description = "end, while it holds") List<String> actions,
    long version) {}
