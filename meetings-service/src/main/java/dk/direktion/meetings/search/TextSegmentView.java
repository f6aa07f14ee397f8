package dk.direktion.meetings.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text, and whether it is a word that was searched for. */
public record TextSegmentView(
    @Schema(examples = "Frivillighedspolitik") String text,
    @Schema(examples = "true") boolean marked) {}
