package dk.direktion.meetings.minutes;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.ParticipantView;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting's minutes: what they say, who has approved them, and how they were corrected. */
public record MinutesView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime start,
    @Schema(examples = "Mødelokale Egen") String location,
    MeetingState state,
    List<ParticipantView> participants,
    ApprovalRule rule,
    @Schema(nullable = true, examples = "2026-12-01T13:00:00Z") Instant submittedAt,
    @Schema(nullable = true, examples = "2026-12-03T08:15:00Z") Instant approvedAt,
    @Schema(description = "How many approvals the minutes need", examples = "3") int needed,
    List<ApproverView> approvers,
    List<MinutesItemView> items,
    @Schema(description = "Numbers of the items that still lack a decision", examples = "[4]")
        List<Integer> undecided,
    @Schema(description = "1 until they are corrected", examples = "2") int version,
    @Schema(description = "Oldest first") List<MinutesVersionView> corrections,
    @Schema(description = "Oldest first") List<MeetingNoteView> notes,
    @Schema(examples = "[\"correct-minutes\"]") List<String> actions) {}
