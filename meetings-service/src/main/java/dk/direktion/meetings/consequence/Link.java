package dk.direktion.meetings.consequence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one can see what was done: a label and a path within the portal. */
public record Link(
    @Schema(examples = "Udviklingspulje") String label,
    @Schema(examples = "/puljer/0195b2c0-0000-7000-8000-000000000010") String path) {}
