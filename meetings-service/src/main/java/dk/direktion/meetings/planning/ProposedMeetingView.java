package dk.direktion.meetings.planning;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.body.Holiday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting the series gives, and what speaks against its day. */
public record ProposedMeetingView(
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(description = "As the series has it", examples = "2027-03-25T10:00")
        LocalDateTime start,
    @Schema(nullable = true) DayConflict conflict,
    @Schema(nullable = true) Holiday holiday,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm")
        @Schema(
            nullable = true,
            description = "When to meet; null where no meeting is proposed",
            examples = "2027-03-30T10:00")
        LocalDateTime proposedStart,
    @Schema(nullable = true, examples = "2027-03-19") LocalDate agendaDue,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001")
        UUID plannedMeetingId) {}
