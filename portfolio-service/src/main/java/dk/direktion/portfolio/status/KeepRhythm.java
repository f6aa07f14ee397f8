package dk.direktion.portfolio.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a programme is to be asked. */
@Schema(example = "{\"everyMonths\": 2, \"firstMonth\": \"2016-01-01\", \"deadlineDays\": 14}")
public record KeepRhythm(
    @NotNull @Min(1) @Max(12) Integer everyMonths,
    @NotNull LocalDate firstMonth,
    @NotNull @Min(1) @Max(60) Integer deadlineDays) {}
