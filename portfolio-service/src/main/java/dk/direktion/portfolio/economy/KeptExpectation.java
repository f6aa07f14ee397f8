package dk.direktion.portfolio.economy;

import dk.direktion.portfolio.mandate.Certainty;
import dk.direktion.portfolio.mandate.MandateApproved;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A benefit the mandate expected, kept as it was when the project began. */
@Entity
@Table(name = "project_expected_benefit")
public class KeptExpectation {

  @EmbeddedId private Key key;
  private String change;
  private Long yearlyAmount;

  @Enumerated(EnumType.STRING)
  private Certainty certainty;

  /** In the order of the mandate. */
  @Embeddable
  record Key(UUID projectId, int position) {}

  protected KeptExpectation() {}

  KeptExpectation(Key key, MandateApproved.Benefit expected) {
    this.key = key;
    this.change = expected.change();
    this.yearlyAmount = expected.yearlyAmount();
    this.certainty = expected.certainty();
  }

  ExpectedBenefitView view() {
    return new ExpectedBenefitView(change, yearlyAmount, certainty);
  }
}
