package dk.direktion.budget.benefit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A benefit in the register. */
public record BenefitRowView(
    UUID id,
    String name,
    @Schema(nullable = true) String programme,
    @Schema(nullable = true) String subProgramme,
    @Schema(nullable = true) String owner,
    BenefitBasis basis,
    BenefitDuration duration,
    Certainty certainty,
    List<YearFigures> years,
    BenefitState state,
    @Schema(nullable = true) FollowUp followUp,
    boolean closed,
    @Schema(description = "False is a weakness: nothing shows whether it comes")
        boolean hasIndicator,
    boolean doublyClaimed) {}
