package dk.direktion.portfolio.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round's way to a body's meeting, as the meetings have told it. */
@Embeddable
@Schema(name = "RoundSubmissionView")
public record RoundSubmission(
    @Column(name = "submission_body") @Schema(examples = "DIR") String bodyCode,
    @Enumerated(EnumType.STRING) @Column(name = "submission_state") Sent state,
    @Schema(nullable = true) @Column(name = "submission_meeting_date") LocalDate meetingDate,
    @Schema(nullable = true) @Column(name = "submission_item_id") UUID itemId) {

  /** How far it has come on its way. */
  @Schema(name = "RoundSubmissionState")
  public enum Sent {
    SENT,
    ON_AGENDA,
    REFUSED
  }

  static RoundSubmission to(String bodyCode) {
    return new RoundSubmission(bodyCode, Sent.SENT, null, null);
  }

  RoundSubmission onAgenda(LocalDate date, UUID item) {
    return new RoundSubmission(bodyCode, Sent.ON_AGENDA, date, item);
  }

  RoundSubmission refused() {
    return new RoundSubmission(bodyCode, Sent.REFUSED, null, null);
  }
}
