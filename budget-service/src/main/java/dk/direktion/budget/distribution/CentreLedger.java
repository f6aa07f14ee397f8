package dk.direktion.budget.distribution;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is booked on the centres; lines are added, never changed. */
@ApplicationScoped
public class CentreLedger implements PanacheRepositoryBase<CentreEntry, Long> {

  PanacheQuery<CentreEntry> ofUnit(String unit) {
    return unit == null
        ? find("order by position desc")
        : find("unit = ?1 order by position desc", unit);
  }

  List<CentreEntry> of(UUID distributionId) {
    return list("distributionId = ?1 order by position", distributionId);
  }

  /** Book all shares that are anything. */
  void book(Distribution distribution, CentreEntry.Booking booking) {
    enter(distribution, 1, distribution.title(), booking);
  }

  /** Take the shares back, because the decision no longer stands. */
  void takeBack(Distribution distribution, CentreEntry.Booking booking) {
    enter(distribution, -1, distribution.title() + ": tilbageført", booking);
  }

  private void enter(
      Distribution distribution, int sign, String reason, CentreEntry.Booking booking) {
    distribution.shares().stream()
        .filter(share -> share.amount() != 0)
        .forEach(
            share ->
                persist(
                    new CentreEntry(
                        distribution, share.unit(), sign * share.amount(), reason, booking)));
  }
}
