package dk.direktion.budget.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a benefit, why, and what it brings from now on. */
public record MoveBenefit(
    @NotNull BenefitState state,
    @NotBlank @Size(max = 2000) String reason,
    @Size(max = 30)
        @Schema(
            description =
                "What it brings from now on; left out: as before, or nothing when it lapsed or"
                    + " was not found. A delay must say what comes when.",
            nullable = true)
        List<@NotNull @Valid YearFigures> years,
    @Valid @Schema(description = "Where it is booked; left out: as the case says", nullable = true)
        FollowUp followUp) {}
