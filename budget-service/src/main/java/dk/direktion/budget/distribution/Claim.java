package dk.direktion.budget.distribution;

import java.math.BigDecimal;

/**
 * One centre's claim to a part of an amount.
 *
 * @param weight how much of all weights; null where nobody has registered one
 * @param exempt whether it takes no part
 */
public record Claim(String unit, BigDecimal weight, boolean exempt) {

  boolean takesPart() {
    return !exempt && weight != null;
  }
}
