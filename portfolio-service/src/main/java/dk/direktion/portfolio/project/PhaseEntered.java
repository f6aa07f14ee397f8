package dk.direktion.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A gate that was passed: the phase behind it, and since when.
 *
 * @param decidedItemId the agenda item of the decision, for a gate that needed one
 */
@Embeddable
public record PhaseEntered(
    @Enumerated(EnumType.STRING) ProjectPhase phase,
    LocalDate enteredOn,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) @Column(name = "decided_item_id") UUID decidedItemId,
    @Schema(nullable = true) @Column(name = "decided_on") LocalDate decidedOn) {

  static PhaseEntered on(LocalDate day, ProjectPhase phase, String note) {
    return new PhaseEntered(phase, day, note, null, null);
  }
}
