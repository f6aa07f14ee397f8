package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.meeting.MeetingKind;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Corrects the head of imported minutes; what is missing or null stays. */
public record EditImportedMeeting(
    @Size(min = 1, max = 200) @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "2020-04-14") LocalDate date,
    @Schema(nullable = true, implementation = String.class, examples = "09:30") LocalTime startTime,
    @Schema(nullable = true, implementation = String.class, examples = "12:00") LocalTime endTime,
    @Size(max = 200) @Schema(nullable = true, examples = "Lokale C12") String location,
    @Schema(nullable = true, examples = "ORDINARY") MeetingKind kind) {}
