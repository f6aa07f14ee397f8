package dk.direktion.meetings.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The item a case went on as, when it was put off or sent to another body. */
public record MovedToView(
    @Schema(examples = "CF") String bodyCode,
    @Schema(examples = "Chefforum") String bodyName,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000008") UUID meetingId,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000009") UUID itemId,
    @Schema(examples = "2026-12-08") LocalDate date) {}
