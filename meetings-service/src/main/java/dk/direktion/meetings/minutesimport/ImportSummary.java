package dk.direktion.meetings.minutesimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in a list. */
public record ImportSummary(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000020") UUID id,
    @Schema(examples = "READ") ImportState state,
    @Schema(examples = "referat.pdf") String fileName,
    @Schema(examples = "sekretariat") String uploadedBy,
    @Schema(examples = "2026-01-12T08:30:00Z") Instant uploadedAt,
    @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "DIR") String bodyCode,
    @Schema(nullable = true, examples = "2020-04-14") LocalDate date,
    @Schema(examples = "6") int itemCount,
    @Schema(examples = "1") int closedCount,
    @Schema(examples = "2") int warningCount,
    @Schema(description = "Places a person should look at before accepting", examples = "2")
        int doubtCount,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(
            nullable = true,
            description = "The meeting whose minutes it corrects",
            examples = "0195b2c0-0000-7000-8000-000000000001")
        UUID corrects,
    @Schema(examples = "0") long version) {}
