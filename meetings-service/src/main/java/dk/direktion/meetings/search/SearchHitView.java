package dk.direktion.meetings.search;

import dk.direktion.meetings.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found, with the sentence it was found by. */
public record SearchHitView(
    @Schema(
            description =
                "Of the item, decision, attachment or draft; of a case the newest item that fits",
            examples = "0195b2c0-0000-7000-8000-000000000002")
        UUID id,
    SearchKind kind,
    List<TextSegmentView> title,
    @Schema(description = "Empty where only the title or the name fits")
        List<TextSegmentView> sentence,
    @Schema(
            nullable = true,
            description = "A draft has no meeting, item or body",
            examples = "0195b2c0-0000-7000-8000-000000000001")
        UUID meetingId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(nullable = true, examples = "3") Integer itemNumber,
    @Schema(nullable = true, examples = "DIR") String bodyCode,
    @Schema(nullable = true, examples = "Direktionen") String bodyName,
    @Schema(
            description = "The day of the meeting; of a draft the day it was last changed",
            examples = "2026-12-01")
        LocalDate date,
    @Schema(examples = "false") boolean closed,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000003") UUID caseId,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(nullable = true) Outcome outcome,
    @Schema(nullable = true, examples = "Thomas Bruun") String responsibleName) {}
