package dk.direktion.budget.pool;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All pools of a year added up; whole kroner. */
public record PoolSummaryView(
    @Schema(description = "The year added up; null when there are no pools at all", nullable = true)
        Integer year,
    @Schema(description = "Years that have pools, newest first") List<Integer> years,
    long amount,
    long approved,
    long proposed,
    long left,
    long leftIfApproved) {

  static PoolSummaryView of(Integer year, List<Integer> years, List<PoolView> pools) {
    return new PoolSummaryView(
        year,
        years,
        pools.stream().mapToLong(PoolView::amount).sum(),
        pools.stream().mapToLong(PoolView::approved).sum(),
        pools.stream().mapToLong(PoolView::proposed).sum(),
        pools.stream().mapToLong(PoolView::left).sum(),
        pools.stream().mapToLong(PoolView::leftIfApproved).sum());
  }
}
