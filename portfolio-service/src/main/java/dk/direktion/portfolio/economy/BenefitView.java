package dk.direktion.portfolio.economy;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a benefit promises for a year, and what came of it; in whole kroner. */
public record BenefitView(
    UUID benefitId,
    String name,
    @Schema(description = "As budget-service names it", examples = "DECIDED") String state,
    int year,
    long promised,
    long realised) {}
