package dk.direktion.budget.distribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre weighs by a key, and who said so. */
public record WeightView(
    @Schema(examples = "HRC") String unit,
    DistributionKey key,
    @Schema(examples = "26") BigDecimal weight,
    LocalDate validFrom,
    String registeredBy,
    Instant registeredAt) {}
