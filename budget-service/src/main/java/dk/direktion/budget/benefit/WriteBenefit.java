package dk.direktion.budget.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a business case; much may be missing as long as the benefit is only expected. */
public record WriteBenefit(
    @NotBlank @Size(max = 200) String name,
    @NotBlank
        @Size(max = 4000)
        @Schema(description = "What becomes different for whom, in plain words")
        String change,
    @NotNull BenefitBasis basis,
    @Size(max = 4000)
        @Schema(
            description = "The assumptions of what is calculated, the argument for an estimate",
            nullable = true)
        String grounds,
    @NotNull BenefitDuration duration,
    @NotNull Certainty certainty,
    @NotNull @Size(max = 30) List<@NotNull @Valid YearFigures> years,
    @Size(max = 200) @Schema(description = "Full name or username of a person", nullable = true)
        String owner,
    @Schema(description = "Code of a programme", nullable = true) String programme,
    @Schema(description = "One of the programme's", nullable = true) String subProgramme,
    @Schema(description = "The portfolio's project it comes of", nullable = true) UUID projectId,
    @NotNull @Size(max = 20) List<@NotNull @Valid WriteIndicator> indicators,
    @Size(max = 4000) @Schema(nullable = true) String measuringMethod,
    @NotNull @Size(max = 30) List<@NotNull LocalDate> measuringDates,
    @NotNull @Size(max = 50) List<@NotNull @Valid AccountClaim> claims,
    @Valid @Schema(nullable = true) FollowUp followUp,
    @Schema(description = "Only for those who write it, and controllers, while it is a draft")
        boolean closed) {}
