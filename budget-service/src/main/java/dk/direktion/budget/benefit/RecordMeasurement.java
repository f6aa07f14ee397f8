package dk.direktion.budget.benefit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator showed on a day. */
public record RecordMeasurement(
    @NotNull LocalDate date,
    @NotNull BigDecimal value,
    @Size(max = 1000) @Schema(nullable = true) String note) {}
