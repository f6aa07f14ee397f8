package dk.direktion.budget.distribution;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a sheet of weights.
 *
 * @param line as the office program counts the rows of the file
 * @param error what is wrong with the row; null where nothing is
 */
public record ReadWeightView(
    int line,
    @Schema(description = "As it stands in the sheet, in capitals") String unit,
    @Schema(description = "Null where it is no number", nullable = true) BigDecimal weight,
    @Schema(nullable = true) WeightError error,
    @Schema(description = "Whether the directory knows such a centre") boolean known) {}
