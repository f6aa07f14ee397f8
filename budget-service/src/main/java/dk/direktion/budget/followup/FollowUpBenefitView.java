package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.BenefitState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A benefit that belongs in a budget follow-up; amounts in whole kroner. */
public record FollowUpBenefitView(
    UUID id,
    String name,
    @Schema(nullable = true) String programme,
    @Schema(nullable = true) String subProgramme,
    @Schema(nullable = true) String owner,
    BenefitState state,
    Place place,
    @Schema(description = "What it brings in the follow-up's year") long amount,
    @Schema(description = "What it brings the year after") long nextAmount,
    List<Lack> lacks) {}
