package dk.direktion.meetings.minutesimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was sent, how it fared, and how what was read from it stands now. */
public record ImportReportRow(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000030") UUID id,
    @Schema(examples = "referat.pdf") String fileName,
    @Schema(examples = "sekretariat") String uploadedBy,
    @Schema(examples = "2026-01-12T08:30:00Z") Instant uploadedAt,
    @Schema(examples = "READ") ImportResult result,
    @Schema(nullable = true, description = "Why it was refused", examples = "Filen er beskadiget.")
        String reason,
    @Schema(
            nullable = true,
            description = "Null for a refused file, and for an import you may not see",
            examples = "0195b2c0-0000-7000-8000-000000000020")
        UUID importId,
    @Schema(nullable = true, examples = "READ") ImportState state,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(nullable = true, examples = "2020-04-14") LocalDate date,
    @Schema(nullable = true, examples = "6") Integer itemCount,
    @Schema(nullable = true, examples = "5") Integer decisionCount,
    @Schema(nullable = true, examples = "2") Integer warningCount,
    @Schema(
            nullable = true,
            description = "Places a person should look at before accepting",
            examples = "2")
        Integer doubtCount) {}
