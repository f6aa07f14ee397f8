package dk.direktion.meetings.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a postponed case went; the item is there once the meeting is held. */
public record PostponementView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000008") UUID meetingId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000009") UUID itemId,
    @Schema(examples = "2026-12-08") LocalDate date) {}
