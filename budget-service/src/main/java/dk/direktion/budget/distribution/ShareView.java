package dk.direktion.budget.distribution;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre's share as people see it. */
public record ShareView(
    @Schema(examples = "HRC") String unit,
    @Schema(
            description = "By two keys its part in per cent; null if none is registered",
            nullable = true)
        BigDecimal weight,
    @Schema(description = "Whole kroner") long amount,
    @Schema(nullable = true) ShareNote note) {

  static ShareView of(Share share) {
    return new ShareView(share.unit(), share.weight(), share.amount(), share.note());
  }
}
