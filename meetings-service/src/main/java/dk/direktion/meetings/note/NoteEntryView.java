package dk.direktion.meetings.note;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something written in a note at one time. */
public record NoteEntryView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000021") UUID id,
    @Schema(examples = "Spørg Anders, om der er penge nok.") String text,
    @Schema(examples = "2026-11-24T08:15:00Z") Instant createdAt,
    @Schema(examples = "2026-11-24T08:15:00Z") Instant changedAt) {}
