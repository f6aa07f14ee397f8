package dk.direktion.budget.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** What is needed to open a pool for a budget year; the amount in whole kroner. */
public record OpenPool(
    @NotBlank String code,
    @NotBlank String name,
    @Min(2000) @Max(2100) int year,
    @Min(0) long amount) {}
