package dk.direktion.budget.costsharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who takes part in a cost, most often a municipality. */
public record Party(
    @NotBlank @Size(max = 100) @Schema(examples = "Nordhøj Kommune") String name,
    @Schema(nullable = true, examples = "48200") @Min(0) @Max(10_000_000) Integer inhabitants) {}
