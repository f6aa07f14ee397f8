package dk.direktion.meetings.casewriting;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to a case being written. */
public record LogEntryView(
    LogKind kind,
    @Schema(examples = "Thomas Bruun") String byName,
    @Schema(examples = "2026-11-22T10:00:00Z") Instant at,
    @Schema(nullable = true, examples = "Økonomien skal uddybes") String reason,
    @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate meetingDate) {}
