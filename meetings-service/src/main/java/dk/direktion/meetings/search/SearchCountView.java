package dk.direktion.meetings.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what was found has a value one can narrow the search to. */
public record SearchCountView(
    @Schema(examples = "DIR") String value,
    @Schema(description = "The value as people call it", examples = "Direktionen") String name,
    @Schema(examples = "12") long count) {}
