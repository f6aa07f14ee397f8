package dk.direktion.budget.scenario;

import dk.direktion.common.submission.Outcome;
import dk.direktion.common.submission.Submissions.Status;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One proposal of a scenario, which is a recommendation point of its item.
 *
 * @param outcome what was decided about it; null until then
 * @param status what became of that; null where nothing has
 * @param reason why it was not carried out; null where it was
 */
@Embeddable
public record ScenarioPoint(
    UUID allocationId,
    @Enumerated(EnumType.STRING) Outcome outcome,
    @Enumerated(EnumType.STRING) Status status,
    String reason) {

  static ScenarioPoint of(UUID allocationId) {
    return new ScenarioPoint(allocationId, null, null, null);
  }

  ScenarioPoint carriedOut() {
    return new ScenarioPoint(allocationId, outcome, Status.CARRIED_OUT, null);
  }
}
