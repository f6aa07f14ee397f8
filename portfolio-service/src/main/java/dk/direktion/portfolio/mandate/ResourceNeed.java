package dk.direktion.portfolio.mandate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours a project will take from a centre's operations. */
@Embeddable
@Schema(requiredProperties = {"unit", "hours"})
public record ResourceNeed(
    @NotNull @Pattern(regexp = "[A-ZÆØÅ]{2,10}") @Schema(examples = "BYC") String unit,
    @NotNull @Positive @Max(1_000_000) Integer hours) {}
