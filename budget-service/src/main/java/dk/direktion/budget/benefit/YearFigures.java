package dk.direktion.budget.benefit;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a benefit brings in a year, and what it takes to get it; in whole kroner. */
@Embeddable
public record YearFigures(
    @Min(2000) @Max(2100) int year,
    @Min(0) @Max(100_000_000_000L) @Schema(examples = "250000") long amount,
    @Min(0) @Max(100_000_000_000L) long investment) {}
