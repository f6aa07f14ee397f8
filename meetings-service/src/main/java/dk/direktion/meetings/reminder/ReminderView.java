package dk.direktion.meetings.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a reminder list. */
public record ReminderView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000012") UUID id,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(nullable = true, examples = "Hvert kvartal") String expected,
    @Schema(examples = "It-budget") String subject,
    @Schema(nullable = true, examples = "ØDC") String responsible,
    @Schema(examples = "true") boolean recurring,
    @Schema(
            nullable = true,
            description = "Meeting whose minutes the row stood in",
            examples = "2026-11-24")
        LocalDate meetingDate) {}
