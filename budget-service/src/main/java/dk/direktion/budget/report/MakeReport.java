package dk.direktion.budget.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report to make now, of which period. */
public record MakeReport(
    @NotNull ReportKind kind,
    @NotNull @Min(2000) @Max(2100) @Schema(examples = "2016") Integer year,
    @NotNull
        @Min(1)
        @Max(12)
        @Schema(description = "Of the quarter or the month in the year", examples = "1")
        Integer number) {}
