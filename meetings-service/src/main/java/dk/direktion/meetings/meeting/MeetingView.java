package dk.direktion.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting with its agenda. */
public record MeetingView(
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
    @Schema(examples = "1") int closedCount,
    List<ParticipantView> participants,
    List<AgendaEntry> items,
    @Schema(nullable = true, examples = "2026-12-03T08:15:00Z") Instant approvedAt,
    @Schema(nullable = true, examples = "For få punkter") String cancellationReason,
    ScheduleView schedule,
    @Schema(description = "0 until the agenda is published", examples = "1") int agendaVersion,
    @Schema(examples = "[\"record-decisions\", \"approve-minutes\"]") List<String> actions,
    @Schema(examples = "4") long version) {}
