package dk.direktion.meetings.minutes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something done to a meeting, by whom and why. */
public record MeetingNoteView(
    MeetingNoteKind kind,
    @Schema(nullable = true, examples = "Der manglede en beslutning om punkt 4") String reason,
    @Schema(examples = "2026-12-01T13:00:00Z") Instant at,
    @Schema(examples = "Maja Holm") String byName) {}
