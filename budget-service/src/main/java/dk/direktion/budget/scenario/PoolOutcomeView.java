package dk.direktion.budget.scenario;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a choice of proposals leaves of one pool in one year; whole kroner. */
public record PoolOutcomeView(
    @Schema(nullable = true, description = "Null where the year's pool is not opened yet")
        UUID poolId,
    String poolName,
    int year,
    @Schema(nullable = true, description = "Null where the year's pool is not opened yet")
        Long amount,
    @Schema(description = "Bound by decisions already") long approved,
    @Schema(description = "What the chosen proposals take") long chosen,
    @Schema(nullable = true, description = "amount − approved − chosen; negative is too much")
        Long left) {}
