package dk.direktion.meetings.meeting;

import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.guest.GuestView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item as the meeting's agenda shows it; of a closed item the caller may not read only number,
 * case number and the word "Lukket".
 */
public record AgendaEntry(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID id,
    @Schema(examples = "3") int number,
    @Schema(examples = "Anvendelse af direktionens puljer") String title,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000003") UUID caseId,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "true") boolean readable,
    @Schema(nullable = true) Outcome outcome,
    @Schema(examples = "true") boolean hasDecision,
    @Schema(examples = "2") int attachmentCount,
    @Schema(nullable = true, examples = "budget:allocation:0195b2c0-0000-7000-8000-000000000004")
        String subject,
    @Schema(description = "A standing item, which needs no decision", examples = "false")
        boolean standing,
    @Schema(
            description = "The caller is conflicted in it and may read nothing of it",
            examples = "false")
        boolean conflicted,
    @Schema(
            description =
                "Kept for named readers; told to those who have the right to closed items",
            examples = "false")
        boolean screened,
    @Schema(description = "Came after the agenda was first published", examples = "false")
        boolean supplementary,
    @Schema(description = "On the agenda, but not in a published version", examples = "false")
        boolean unpublished,
    List<GuestView> guests) {}
