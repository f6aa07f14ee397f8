package dk.direktion.budget.benefit;

import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells the other services what a benefit of a project promises and what came of it. */
@ApplicationScoped
class TellingOfBenefits {

  private final Outbox outbox;

  TellingOfBenefits(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Tell how the benefit stands, after the change and in the same transaction. */
  void tell(Benefit benefit) {
    outbox.publish(
        new DomainEvent("benefit", benefit.id().toString(), "benefit.changed", changed(benefit)));
  }

  // All services may read the events: of a closed draft they learn only that it is no project's.
  private static BenefitChanged changed(Benefit benefit) {
    if (benefit.isClosed()) {
      return new BenefitChanged(benefit.id(), null, null, null, List.of());
    }
    boolean realised = benefit.state() == BenefitState.REALISED;
    return new BenefitChanged(
        benefit.id(),
        benefit.projectId(),
        benefit.name(),
        benefit.state(),
        benefit.figures().years().stream()
            .map(
                one ->
                    new BenefitChanged.Year(one.year(), one.amount(), realised ? one.amount() : 0))
            .toList());
  }

  /** A benefit as it stands now; all the years it names, and no project where it is of none. */
  record BenefitChanged(
      UUID benefitId, UUID projectId, String name, BenefitState state, List<Year> years) {

    record Year(int year, long promised, long realised) {}
  }
}
