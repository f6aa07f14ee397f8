package dk.direktion.budget.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount shared by several keys; the shares stand in the order of the keys, and where there is a
 * second key, last by the first and that weighted.
 */
public record ComparisonView(
    long amount,
    List<DistributionKey> keys,
    @Schema(nullable = true) DistributionKey secondKey,
    @Schema(nullable = true) Integer secondPercent,
    List<Row> rows) {

  /** One centre's shares by each key. */
  @Schema(name = "ComparisonRow")
  public record Row(
      String unit,
      List<ShareView> shares,
      @Schema(description = "The greatest share less the least, whole kroner") long difference) {

    static Row of(String unit, List<ShareView> shares) {
      long most = shares.stream().mapToLong(ShareView::amount).max().orElse(0);
      long least = shares.stream().mapToLong(ShareView::amount).min().orElse(0);
      return new Row(unit, shares, most - least);
    }
  }
}
