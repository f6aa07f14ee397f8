package dk.direktion.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One move of a meeting. */
public record MoveView(
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime from,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-08T10:00")
        LocalDateTime to,
    @Schema(examples = "Mødelokale Egen") String fromLocation,
    @Schema(examples = "Byrådssalen") String toLocation,
    @Schema(examples = "Formanden er på rejse") String reason,
    @Schema(examples = "2026-11-24T08:15:00Z") Instant movedAt,
    @Schema(examples = "Maja Holm") String movedBy) {}
