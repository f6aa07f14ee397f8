package dk.direktion.budget.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business case's way to a meeting, as the meetings have told it. */
@Embeddable
public record BenefitSubmissionView(
    @Enumerated(EnumType.STRING) @Column(name = "submission_state") BenefitSubmissionState state,
    @Schema(nullable = true) @Column(name = "submission_meeting_date") LocalDate meetingDate,
    @Schema(nullable = true) @Column(name = "submission_item_id") UUID itemId) {

  boolean underWay() {
    return state != BenefitSubmissionState.REFUSED;
  }
}
