package dk.direktion.meetings.casewriting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case being written, as a list shows it. */
public record CasePresentationSummary(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000008") UUID id,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "false") boolean closed,
    PresentationState state,
    @Schema(examples = "HRC") String unit,
    @Schema(examples = "Sofie Krogh") String authorName,
    @Schema(nullable = true, description = "The body whose turn it is", examples = "Direktionen")
        String nextBodyName,
    @Schema(nullable = true, examples = "2026-12-01") LocalDate nextDate,
    @Schema(examples = "false") boolean onAgenda,
    @Schema(examples = "2026-11-22T10:00:00Z") Instant changedAt) {}
