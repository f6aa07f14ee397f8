package dk.direktion.budget.pool;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ledger line as people see it; released amounts are negative. */
public record PoolEntryView(
    Instant at,
    EntryKind kind,
    @Schema(description = "Whole kroner; negative when a proposal is released") long amount,
    String by,
    String reason,
    @Schema(nullable = true) UUID decisionId) {}
