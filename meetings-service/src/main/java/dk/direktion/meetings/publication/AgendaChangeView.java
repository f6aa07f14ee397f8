package dk.direktion.meetings.publication;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to one item; of an item the caller may not read only numbers and "Lukket". */
public record AgendaChangeView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true, description = "Null where it was removed", examples = "4")
        Integer number,
    @Schema(nullable = true, description = "Null where it was added", examples = "3")
        Integer formerNumber,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(nullable = true, description = "Where the title changed", examples = "Frivillige")
        String formerTitle,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "true") boolean readable,
    @Schema(description = "What changed", examples = "[\"TITLE\", \"ECONOMY\"]")
        List<AgendaItemPart> parts) {}
