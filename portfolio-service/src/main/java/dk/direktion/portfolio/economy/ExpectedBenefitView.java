package dk.direktion.portfolio.economy;

import dk.direktion.portfolio.mandate.Certainty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the mandate expected to be better. */
public record ExpectedBenefitView(
    String change, @Schema(nullable = true) Long yearlyAmount, Certainty certainty) {}
