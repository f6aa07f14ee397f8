package dk.direktion.meetings.note;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who may read an item, and with whom a note about it can be shared. */
public record ItemReaderView(
    @Schema(examples = "direktoer") String username,
    @Schema(examples = "Birgitte Nørskov") String name) {}
