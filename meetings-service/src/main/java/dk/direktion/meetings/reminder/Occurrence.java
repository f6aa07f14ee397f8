package dk.direktion.meetings.reminder;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time something is expected: the days from the first to the last, both included. */
@Schema(name = "OccurrenceView")
public record Occurrence(
    @Schema(examples = "2026-12-08") LocalDate first,
    @Schema(examples = "2026-12-14") LocalDate last,
    Precision precision) {}
