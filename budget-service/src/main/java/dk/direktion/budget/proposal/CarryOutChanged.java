package dk.direktion.budget.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The amount a body decided where it approved with changes; whole kroner. */
public record CarryOutChanged(
    @NotNull @PositiveOrZero @Max(100_000_000_000L) @Schema(examples = "300000") Long amount) {}
