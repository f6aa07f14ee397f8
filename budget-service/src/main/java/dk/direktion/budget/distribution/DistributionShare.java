package dk.direktion.budget.distribution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A centre's share as it is kept with its distribution. */
@Embeddable
class DistributionShare {

  private String unit;
  private BigDecimal weight;
  private long amount;

  @Enumerated(EnumType.STRING)
  private ShareNote note;

  protected DistributionShare() {}

  DistributionShare(Share share) {
    this.unit = share.unit();
    this.weight = share.weight();
    this.amount = share.amount();
    this.note = share.note();
  }

  Share share() {
    return new Share(unit, weight == null ? null : UnitWeight.plain(weight), amount, note);
  }
}
