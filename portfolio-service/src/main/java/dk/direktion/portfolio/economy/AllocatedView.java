package dk.direktion.portfolio.economy;

import java.util.List;
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
    @Schema(description = "Whole kroner each year, as it was first decided") long amount,
    @Schema(description = "What later decisions made of it, the earliest year first")
        List<AllocationChange> changes,
    AllocationState state) {}
