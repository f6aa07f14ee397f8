package dk.direktion.meetings.note;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who reads along in a note, and from when. */
public record NoteShareView(
    @Schema(examples = "direktoer") String username,
    @Schema(examples = "Birgitte Nørskov") String name,
    @Schema(description = "What was written before is not shown", examples = "2026-11-24T08:15:00Z")
        Instant since) {}
