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
   * Share the amount by each key in turn, and last by two of them weighted where that is asked.
   *
   * @param keys each once; the first is the one the others are held against
   * @param shared the amount and all that does not depend on the key; with a second key, how the
   *     first and that are weighted
   */
  @Transactional
  public ComparisonView compare(List<DistributionKey> keys, CreateDistribution shared) {
    rights.requireReading();
    Map<String, List<ShareView>> byUnit = new LinkedHashMap<>();
    List<CreateDistribution> columns = new ArrayList<>();
    keys.forEach(key -> columns.add(shared.by(key)));
    if (shared.secondKey() != null || shared.secondPercent() != null) {
      columns.add(shared);
    }
    for (CreateDistribution column : columns) {
      for (Share share : weighing.share(column)) {
        byUnit.computeIfAbsent(share.unit(), unit -> new ArrayList<>()).add(ShareView.of(share));
      }
    }
    List<ComparisonView.Row> rows = new ArrayList<>();
    byUnit.forEach((unit, shares) -> rows.add(ComparisonView.Row.of(unit, shares)));
    return new ComparisonView(
        shared.amount(), keys, shared.secondKey(), shared.secondPercent(), rows);
  }
}
