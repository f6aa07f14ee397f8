package dk.direktion.budget.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to open a pool for a budget year; the amount in whole kroner. */
public record OpenPool(
    @NotNull @Pattern(regexp = "[A-ZÆØÅ]{2,20}") @Schema(examples = "UDVIKLING") String code,
    @NotBlank @Size(max = 200) @Schema(examples = "Udviklingspulje") String name,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotNull @Min(0) @Max(100_000_000_000L) @Schema(examples = "4000000") Long amount) {}
