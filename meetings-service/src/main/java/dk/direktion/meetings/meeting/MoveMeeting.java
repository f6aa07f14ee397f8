package dk.direktion.meetings.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says where a meeting is moved to, and why; never quote a closed item in the reason. */
public record MoveMeeting(
    @NotNull @Schema(description = "Local time in Denmark", examples = "2026-12-08T10:00")
        LocalDateTime start,
    @Schema(
            description = "Local time in Denmark; if null the meeting is as long as before",
            examples = "2026-12-08T12:00")
        LocalDateTime end,
    @Size(min = 1, max = 200)
        @Schema(description = "The place; if null as before", examples = "Byrådssalen")
        String location,
    @NotBlank @Size(max = 500) @Schema(examples = "Formanden er på rejse") String reason,
    @Schema(description = "Meet although the day is a public holiday", examples = "false")
        Boolean onHolidayAnyway,
    @Schema(description = "Move although a deadline has passed then", examples = "false")
        Boolean deadlinePassedAnyway) {}
