package dk.direktion.budget.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move of a benefit: when, to what, what it brings since then, why, by whom and what decided. */
public record MoveView(
    LocalDate date,
    BenefitState state,
    List<YearFigures> years,
    String reason,
    String by,
    @Schema(nullable = true) UUID decisionId,
    @Schema(nullable = true) UUID decisionItemId,
    @Schema(nullable = true, description = "Names a decision from before the portal")
        String decidedEarlier,
    @Schema(nullable = true) FollowUp followUp) {}
