package dk.direktion.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.body.Holiday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when a meeting's papers must be ready, and how it has been moved. */
public record ScheduleView(
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-11-26T12:00")
        LocalDateTime casesDue,
    @Schema(examples = "2026-11-26") LocalDate agendaDue,
    @Schema(examples = "2026-11-27") LocalDate materialDue,
    @Schema(nullable = true) Holiday holiday,
    @Schema(description = "Newest first") List<MoveView> moves) {}
