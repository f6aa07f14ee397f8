package dk.direktion.budget.allocation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an allocation should be a year instead, from a year on; whole kroner, 0 releases it. */
public record ProposeAdjustment(
    @NotNull @Min(2000) @Max(2100) @Schema(examples = "2016") Integer fromYear,
    @NotNull @PositiveOrZero @Max(100_000_000_000L) @Schema(examples = "300000") Long amount,
    @NotBlank @Size(max = 1000) @Schema(examples = "Programlederen er fratrådt") String reason) {}
