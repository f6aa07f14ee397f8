package dk.direktion.meetings.agenda;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.conflict.ConflictView;
import dk.direktion.meetings.decision.DecisionView;
import dk.direktion.meetings.guest.GuestView;
import dk.direktion.meetings.meeting.MeetingState;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item; of a closed item the caller may not read only number, case number and the word "Lukket".
 */
public record ItemView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID id,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime meetingStart,
    MeetingState meetingState,
    @Schema(examples = "3") int number,
    @Schema(examples = "Ny frivillighedspolitik") String title,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000003") UUID caseId,
    @Schema(nullable = true, examples = "26/10482") String caseNumber,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "true") boolean readable,
    @Schema(examples = "false") boolean standing,
    @Schema(nullable = true, examples = "budget:allocation:0195b2c0-0000-7000-8000-000000000004")
        String subject,
    @Schema(
            nullable = true,
            examples = "/puljer/disponeringer/0195b2c0-0000-7000-8000-000000000004")
        String subjectPath,
    @Schema(nullable = true, examples = "BYC") String recommender,
    @Schema(nullable = true, examples = "BYC indstiller, at Direktionen")
        String recommendationIntro,
    Sections sections,
    List<RecommendationPointView> recommendationPoints,
    List<AttachmentView> attachments,
    List<GuestView> guests,
    @Schema(
            description =
                "Only named people read it; told to those who have the right to it as a closed item",
            examples = "false")
        boolean screened,
    @Schema(
            description = "The caller is conflicted in it and may read nothing of it",
            examples = "false")
        boolean conflicted,
    @Schema(description = "Recorded here or in the items it continues, earliest first")
        List<ConflictView> conflicts,
    @Schema(
            nullable = true,
            description = "What the minutes state",
            examples = "Birgitte Nørskov deltog ikke i behandlingen på grund af inhabilitet.")
        String conflictSentence,
    @Schema(description = "Newest first") List<DecisionView> decisions,
    @Schema(description = "Earliest first") List<CaseStepView> caseWay,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000005") UUID previousItemId,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-000000000006") UUID nextItemId,
    @Schema(examples = "[\"edit\", \"record-decision\", \"close\"]") List<String> actions,
    @Schema(examples = "2") long version) {}
