package dk.direktion.portfolio.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** What a project may cost from now on, in whole kroner, and why. */
public record ChangeCostBaseline(
    @NotNull @PositiveOrZero @Max(100_000_000_000L) Long cost,
    @NotBlank @Size(max = 1000) String reason) {}
