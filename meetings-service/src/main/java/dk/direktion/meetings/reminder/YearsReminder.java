package dk.direktion.meetings.reminder;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is reminded of in a year, and when. */
@Schema(name = "YearsReminderView")
public record YearsReminder(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000012") UUID id,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "It-budgettet") String subject,
    @Schema(nullable = true, examples = "Hvert kvartal") String expected,
    @Schema(nullable = true, examples = "ØDC") String responsible,
    @Schema(examples = "true") boolean recurring,
    @Schema(description = "Its times in the year, in order") List<Occurrence> times) {}
