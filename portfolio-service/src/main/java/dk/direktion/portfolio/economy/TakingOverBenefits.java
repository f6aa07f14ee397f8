package dk.direktion.portfolio.economy;

import dk.direktion.portfolio.mandate.MandateApproved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Keeps with a new project what its mandate expected. */
@ApplicationScoped
class TakingOverBenefits {

  private final KeptExpectations expectations;

  TakingOverBenefits(KeptExpectations expectations) {
    this.expectations = expectations;
  }

  void takeOver(@Observes MandateApproved approved) {
    List<MandateApproved.Benefit> expected = approved.expectedBenefits();
    for (int i = 0; i < expected.size(); i++) {
      expectations.persist(
          new KeptExpectation(new KeptExpectation.Key(approved.projectId(), i), expected.get(i)));
    }
  }
}
