package dk.direktion.portfolio.mandate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will be better: the change in plain words first, then the money. */
@Embeddable
@Schema(requiredProperties = {"change", "yearlyAmount", "certainty"})
public record ExpectedBenefit(
    @NotBlank @Size(max = 1000) String change,
    @Positive
        @Max(100_000_000_000L)
        @Schema(
            nullable = true,
            description = "Whole kroner a year; null where it cannot be counted in money")
        Long yearlyAmount,
    @NotNull @Enumerated(EnumType.STRING) Certainty certainty) {}
