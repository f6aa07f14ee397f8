package dk.direktion.meetings.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published agenda: what was on it, and what it changed. */
public record AgendaVersionView(
    @Schema(examples = "2") int number,
    @Schema(examples = "2026-11-25T12:00:00Z") Instant publishedAt,
    @Schema(examples = "Maja Holm") String publishedBy,
    List<AgendaVersionLineView> items,
    @Schema(nullable = true, description = "Null for the first version")
        AgendaChangesView changes) {}
