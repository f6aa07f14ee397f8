package dk.direktion.budget.pool;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ledger line as people see it; what goes out is negative. */
public record PoolEntryView(
    Instant at,
    EntryKind kind,
    @Schema(description = "Whole kroner; negative for what is released, freed or transferred away")
        long amount,
    String by,
    String reason,
    @Schema(nullable = true) UUID decisionId,
    @Schema(nullable = true, description = "Names a decision from before the portal")
        String decidedEarlier,
    @Schema(nullable = true, description = "The allocation it is booked for") UUID allocationId) {}
