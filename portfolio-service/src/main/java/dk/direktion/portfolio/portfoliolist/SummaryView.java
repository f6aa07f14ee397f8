package dk.direktion.portfolio.portfoliolist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the projects on today's list fare, in numbers. */
public record SummaryView(
    long total,
    @Schema(description = "Newest status all green") long onTrack,
    @Schema(description = "Not late, but a light is yellow or red") long attention,
    @Schema(description = "The light for time is red") long delayed) {}
