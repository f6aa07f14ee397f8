package dk.direktion.budget.costsharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shared cost as people see it; the shares add up to the amount exactly. */
public record CostSharingView(
    UUID id,
    String title,
    @Schema(description = "Whole kroner") long amount,
    SharingMethod method,
    @Schema(nullable = true) LocalDate countedOn,
    List<PartyShareView> shares,
    String createdBy,
    Instant createdAt) {}
