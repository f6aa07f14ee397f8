package dk.direktion.portfolio.economy;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allocation for a project, and the pool it comes from. */
public record AllocatedView(
    UUID allocationId,
    int number,
    int year,
    @Schema(nullable = true, description = "null where it goes on without an end") Integer lastYear,
    UUID poolId,
    String pool,
    String purpose,
    @Schema(description = "Whole kroner each year") long amount,
    AllocationState state) {}
