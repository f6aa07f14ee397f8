package dk.direktion.budget.posting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of placing postings.
 *
 * @param placed those that were chosen
 * @param placedByRule others that were parked, and that the rule just learned placed
 */
public record PlacedView(
    int placed, int placedByRule, @Schema(nullable = true) PostingRuleView rule) {}
