package dk.direktion.meetings.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a new meeting. */
public record CreateMeeting(
    @NotBlank @Schema(examples = "DIR") String bodyCode,
    @NotNull MeetingKind kind,
    @NotNull @Schema(description = "Local time in Denmark", examples = "2026-12-01T10:00")
        LocalDateTime start,
    @Schema(description = "Local time in Denmark", examples = "2026-12-01T12:00") LocalDateTime end,
    @NotBlank @Size(max = 200) @Schema(examples = "Mødelokale Egen") String location,
    @Schema(description = "Only pencilled in", examples = "false") Boolean reserved,
    @Schema(description = "Meet although the day is a public holiday", examples = "false")
        Boolean onHolidayAnyway) {}
