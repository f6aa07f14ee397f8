package dk.direktion.access.audit.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AuditEntryView(
    UUID id,
    Instant at,
    String actor,
    @Schema(nullable = true, description = "Null for one who is not in the directory")
        String actorName,
    String action,
    String subject,
    @Schema(nullable = true, description = "Null for one who is not in the directory")
        String subjectName,
    @Schema(
            description =
                "What it concerned: ids and codes, never content. Of a reading also by which way it"
                    + " was read and through which right.")
        Map<String, String> details) {}
