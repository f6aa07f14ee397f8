package dk.direktion.meetings.publication;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as it stood on a published agenda. */
public record AgendaVersionLineView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(examples = "3") int number,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "true") boolean readable) {}
