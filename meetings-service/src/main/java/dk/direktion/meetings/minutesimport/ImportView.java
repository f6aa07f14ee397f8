package dk.direktion.meetings.minutesimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import with everything found in the document. */
public record ImportView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000020") UUID id,
    @Schema(examples = "READ") ImportState state,
    @Schema(examples = "referat.pdf") String fileName,
    @Schema(examples = "sekretariat") String uploadedBy,
    @Schema(examples = "2026-01-12T08:30:00Z") Instant uploadedAt,
    ImportMeetingView meeting,
    List<ImportItemView> items,
    List<ImportReminderView> reminders,
    List<ImportWarningView> warnings,
    @Schema(
            description = "Lines no field could take; they stay with the import",
            examples = "[\"Underskrifter\"]")
        List<String> unplaced,
    @Schema(
            description = "Lines about who was there, as they stood",
            examples = "[\"Deltagere: Hanne og Per\"]")
        List<String> participants,
    @Schema(
            description = "Repeated page headers, footers and page numbers, as they stood",
            examples = "[\"Side 1\"]")
        List<String> pageFurniture,
    @Schema(
            nullable = true,
            description = "The meeting it has become",
            examples = "0195b2c0-0000-7000-8000-000000000001")
        UUID meetingId,
    @Schema(
            nullable = true,
            description = "The meeting whose approved minutes it corrects when it is accepted",
            examples = "0195b2c0-0000-7000-8000-000000000001")
        UUID corrects,
    @Schema(description = "How many editions of the document it was read from", examples = "1")
        int revision,
    @Schema(description = "Places a person should look at before accepting", examples = "2")
        int doubtCount,
    @Schema(description = "What the newest edition changes, or would correct")
        List<ImportChange> changes,
    @Schema(description = "What you may do now", examples = "[\"correct\", \"accept\"]")
        List<String> actions,
    @Schema(examples = "0") long version) {}
