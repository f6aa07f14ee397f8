package dk.direktion.meetings.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person an item is kept for, or can be. */
public record ScreeningPerson(
    @Schema(examples = "direktoer") String username,
    @Schema(examples = "Birgitte Nørskov") String name) {}
