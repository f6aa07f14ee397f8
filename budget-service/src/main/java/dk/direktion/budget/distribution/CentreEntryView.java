package dk.direktion.budget.distribution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share booked on a centre; a decision that was reverted is answered by the opposite amount. */
public record CentreEntryView(
    @Schema(examples = "HRC") String unit,
    @Schema(description = "Whole kroner") long amount,
    @Schema(nullable = true) String account,
    String reason,
    String by,
    Instant at,
    UUID distributionId,
    UUID decisionId) {}
