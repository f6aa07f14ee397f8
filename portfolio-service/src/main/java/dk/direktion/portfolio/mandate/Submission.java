package dk.direktion.portfolio.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandate's way to a meeting, as the meetings have told it. */
@Embeddable
public record Submission(
    @Enumerated(EnumType.STRING) @Column(name = "submission_state") SubmissionState state,
    @Schema(nullable = true) @Column(name = "submission_meeting_date") LocalDate meetingDate,
    @Schema(nullable = true) @Column(name = "submission_item_id") UUID itemId) {

  static Submission sent() {
    return new Submission(SubmissionState.SENT, null, null);
  }

  static Submission refused() {
    return new Submission(SubmissionState.REFUSED, null, null);
  }

  static Submission onAgenda(LocalDate meetingDate, UUID itemId) {
    return new Submission(SubmissionState.ON_AGENDA, meetingDate, itemId);
  }
}
