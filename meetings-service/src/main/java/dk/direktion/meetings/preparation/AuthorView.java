package dk.direktion.meetings.preparation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can be asked for a note. */
public record AuthorView(
    @Schema(examples = "sagsbehandler") String username,
    @Schema(examples = "Sofie Krogh") String name,
    @Schema(nullable = true, examples = "HRC") String unit) {}
