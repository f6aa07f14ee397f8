package dk.direktion.budget.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A benefit as people see it, with what the caller may do next; amounts in whole kroner. */
public record BenefitView(
    UUID id,
    String name,
    String change,
    BenefitBasis basis,
    @Schema(nullable = true) String grounds,
    BenefitDuration duration,
    Certainty certainty,
    @Schema(description = "What it brings as it stands now") List<YearFigures> years,
    @Schema(description = "Full name", nullable = true) String owner,
    @Schema(nullable = true) String programme,
    @Schema(nullable = true) String subProgramme,
    @Schema(nullable = true) UUID projectId,
    List<IndicatorView> indicators,
    @Schema(nullable = true) String measuringMethod,
    List<LocalDate> measuringDates,
    List<AccountClaim> claims,
    @Schema(nullable = true) FollowUp followUp,
    boolean closed,
    BenefitState state,
    String author,
    @Schema(nullable = true) BenefitSubmissionView submission,
    @Schema(description = "Oldest first") List<MoveView> moves,
    @Schema(description = "Others that claim the same account, centre and year")
        List<DoubleClaimView> doubleClaims,
    @Schema(description = "Any of edit, submit, move, measure") List<String> actions,
    @Schema(description = "Where the caller may move it") List<BenefitState> nextStates,
    long version) {}
