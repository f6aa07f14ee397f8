package dk.direktion.portfolio.economy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's money and benefits, and where each figure comes from; whole kroner. */
public record ProjectEconomyView(
    UUID projectId,
    @Schema(
            nullable = true,
            description = "When the budget last told something; null while it has told nothing")
        Instant toldAt,
    @Schema(description = "Decided; what has no end counts up to this year") long allocated,
    @Schema(description = "Not decided yet") long proposed,
    long spent,
    @Schema(description = "Allocated and not spent; below zero when more was spent") long left,
    long promised,
    long realised,
    @Schema(description = "Oldest first") List<EconomyYearView> years,
    List<AllocatedView> allocations,
    @Schema(description = "Newest first") List<PostingView> postings,
    List<BenefitView> benefits,
    @Schema(description = "What the mandate expected") List<ExpectedBenefitView> expected) {}
