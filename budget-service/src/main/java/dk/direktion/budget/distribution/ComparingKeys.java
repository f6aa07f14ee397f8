package dk.direktion.budget.distribution;

import dk.direktion.budget.BudgetRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several keys side by side, with the difference for each centre; nothing is kept. */
@ApplicationScoped
public class ComparingKeys {

  private final BudgetRights rights;
  private final Weighing weighing;

  ComparingKeys(BudgetRights rights, Weighing weighing) {
    this.rights = rights;
    this.weighing = weighing;
  }

  /**
   * Share the amount by each key in turn.
   *
   * @param keys each once; the first is the one the others are held against
   * @param shared the amount and all that does not depend on the key
   */
  @Transactional
  public ComparisonView compare(List<DistributionKey> keys, CreateDistribution shared) {
    rights.requireReading();
    Map<String, List<ShareView>> byUnit = new LinkedHashMap<>();
    for (DistributionKey key : keys) {
      for (Share share : weighing.share(shared.by(key))) {
        byUnit.computeIfAbsent(share.unit(), unit -> new ArrayList<>()).add(ShareView.of(share));
      }
    }
    List<ComparisonView.Row> rows = new ArrayList<>();
    byUnit.forEach((unit, shares) -> rows.add(ComparisonView.Row.of(unit, shares)));
    return new ComparisonView(shared.amount(), keys, rows);
  }
}
