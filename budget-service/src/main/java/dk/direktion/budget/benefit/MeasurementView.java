package dk.direktion.budget.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator showed on a day, and who measured it. */
public record MeasurementView(
    LocalDate date, BigDecimal value, @Schema(nullable = true) String note, String by) {}
