package dk.direktion.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as a list shows it. */
public record MeetingSummary(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID id,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    MeetingKind kind,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime start,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(nullable = true, examples = "2026-12-01T12:00")
        LocalDateTime end,
    @Schema(examples = "Mødelokale Egen") String location,
    @Schema(examples = "false") boolean reserved,
    MeetingState state,
    @Schema(examples = "9") int itemCount,
    @Schema(examples = "1") int closedCount) {}
