package dk.direktion.budget.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with all that was measured, oldest first. */
public record IndicatorView(
    UUID id,
    String name,
    @Schema(nullable = true) String unit,
    @Schema(nullable = true) BigDecimal baseline,
    @Schema(nullable = true) BigDecimal target,
    List<MeasurementView> measurements) {}
