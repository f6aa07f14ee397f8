package dk.direktion.budget.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way of a proposal to a meeting, as the meetings have told it. */
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

  boolean underWay() {
    return state != SubmissionState.REFUSED;
  }
}
