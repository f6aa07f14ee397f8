package dk.direktion.budget.distribution;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reading distributions and what is booked on the centres by them. */
@ApplicationScoped
public class ReadingDistributions {

  private final BudgetRights rights;
  private final Distributions distributions;
  private final CentreLedger ledger;

  ReadingDistributions(BudgetRights rights, Distributions distributions, CentreLedger ledger) {
    this.rights = rights;
    this.distributions = distributions;
    this.ledger = ledger;
  }

  /** List the newest first; of all states but the withdrawn without one. */
  @Transactional
  public Page<DistributionView> list(DistributionState state, Paging paging) {
    rights.requireReading();
    return paging
        .of(distributions.matching(state))
        .map(each -> DistributionView.of(each, rights.mayAllocate()));
  }

  /** List all of them, as in {@link #list}. */
  @Transactional
  public List<DistributionView> all(DistributionState state) {
    rights.requireReading();
    return distributions.matching(state).stream()
        .map(each -> DistributionView.of(each, rights.mayAllocate()))
        .toList();
  }

  /** Read one. */
  @Transactional
  public DistributionView one(UUID id) {
    rights.requireReading();
    return DistributionView.of(distributions.existing(id), rights.mayAllocate());
  }

  /**
   * Read what one has booked on the centres, for the finance system to take over.
   *
   * @throws DistributionNotApproved while nothing of it stands
   */
  @Transactional
  public List<CentreEntryView> bookedBy(UUID id) {
    rights.requireReading();
    if (!distributions.existing(id).isApproved()) {
      throw new DistributionNotApproved();
    }
    return ledger.of(id).stream().map(CentreEntry::view).toList();
  }

  /** List what is booked on a centre, or on all, the newest first. */
  @Transactional
  public Page<CentreEntryView> booked(String unit, Paging paging) {
    rights.requireReading();
    return paging.of(ledger.ofUnit(unit)).map(CentreEntry::view);
  }
}
