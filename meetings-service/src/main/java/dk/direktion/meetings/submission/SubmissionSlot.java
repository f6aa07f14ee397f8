package dk.direktion.meetings.submission;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.direktion.meetings.meeting.Meeting;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coming meeting that takes proposals, and when they must be in. */
public record SubmissionSlot(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-12-01T10:00")
        LocalDateTime start,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Schema(examples = "2026-11-26T12:00")
        LocalDateTime deadline) {

  static SubmissionSlot of(Meeting meeting, LocalDateTime deadline) {
    return new SubmissionSlot(
        meeting.id(), meeting.body().code(), meeting.body().name(), meeting.starts(), deadline);
  }
}
