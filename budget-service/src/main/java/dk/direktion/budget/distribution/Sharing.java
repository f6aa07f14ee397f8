package dk.direktion.budget.distribution;

import dk.direktion.common.problem.InvalidInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shares an amount in whole kroner so that the shares add up to it exactly.
 *
 * <p>The rule is that of the largest remainder: each gets its exact part rounded down, and the
 * kroner left over fall to those who lost most by it. Of two who lost the same, the one whose code
 * comes first is served first, so that the same question always has the same answer, whatever order
 * it is asked in. A negative amount is shared as the positive one and then turned.
 */
public final class Sharing {

  private final long whole;
  private final int sign;
  private final long minimum;
  private final Map<String, BigInteger> weights = new HashMap<>();
  private final Set<String> raised = new HashSet<>();
  private final Map<String, Long> kroner = new HashMap<>();
  private final Set<String> roundedUp = new HashSet<>();

  private Sharing(long amount, List<Claim> taking, long minimum) {
    this.whole = Math.abs(amount);
    this.sign = amount < 0 ? -1 : 1;
    this.minimum = minimum;
    int scale = taking.stream().mapToInt(claim -> claim.weight().scale()).max().orElse(0);
    taking.forEach(
        claim ->
            weights.put(claim.unit(), claim.weight().setScale(Math.max(scale, 0)).unscaledValue()));
  }

  /**
   * Share an amount; the shares stand in the order of the claims.
   *
   * @param minimum the least, in whole kroner and without sign, for each centre that takes part
   * @throws InvalidInput naming the field if nobody takes part, all weights are nought, or the
   *     amount does not reach to everybody's least share
   */
  public static List<Share> share(long amount, List<Claim> claims, long minimum) {
    List<Claim> taking = claims.stream().filter(Claim::takesPart).toList();
    if (taking.isEmpty()) {
      throw InvalidInput.of("weights", "nobody-takes-part");
    }
    if (taking.stream().allMatch(claim -> claim.weight().signum() == 0)) {
      throw InvalidInput.of("weights", "weights-all-zero");
    }
    if (minimum > Math.abs(amount) / taking.size()) {
      throw InvalidInput.of("minimum", "minimum-exceeds-amount");
    }
    Sharing sharing = new Sharing(amount, taking, minimum);
    sharing.raiseToMinimum();
    sharing.shareTheRest();
    return claims.stream().map(sharing::share).toList();
  }

  // Raising one leaves less to the others, which may bring another below; so until nobody is.
  private void raiseToMinimum() {
    boolean more = minimum > 0;
    while (more) {
      BigInteger rest = rest();
      BigInteger all = allWeights();
      BigInteger least = BigInteger.valueOf(minimum).multiply(all);
      List<String> below =
          weights.entrySet().stream()
              .filter(each -> each.getValue().multiply(rest).compareTo(least) < 0)
              .map(Map.Entry::getKey)
              .toList();
      raised.addAll(below);
      weights.keySet().removeAll(below);
      more = !below.isEmpty();
    }
  }

  private void shareTheRest() {
    BigInteger rest = rest();
    BigInteger all = allWeights();
    Map<String, BigInteger> lost = new HashMap<>();
    long left = rest.longValueExact();
    for (Map.Entry<String, BigInteger> each : weights.entrySet()) {
      BigInteger[] part = each.getValue().multiply(rest).divideAndRemainder(all);
      kroner.put(each.getKey(), part[0].longValueExact());
      lost.put(each.getKey(), part[1]);
      left -= part[0].longValueExact();
    }
    lost.entrySet().stream()
        .sorted(
            Map.Entry.<String, BigInteger>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(left)
        .map(Map.Entry::getKey)
        .forEach(
            unit -> {
              kroner.merge(unit, 1L, Long::sum);
              roundedUp.add(unit);
            });
  }

  private BigInteger rest() {
    return BigInteger.valueOf(whole - minimum * raised.size());
  }

  private BigInteger allWeights() {
    return weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private Share share(Claim claim) {
    String unit = claim.unit();
    BigDecimal weight = claim.weight();
    if (claim.exempt()) {
      return new Share(unit, weight, 0, ShareNote.EXEMPT);
    }
    if (weight == null) {
      return new Share(unit, null, 0, ShareNote.WEIGHT_MISSING);
    }
    if (raised.contains(unit)) {
      return new Share(unit, weight, sign * minimum, ShareNote.RAISED_TO_MINIMUM);
    }
    if (weight.signum() == 0) {
      return new Share(unit, weight, 0, ShareNote.WEIGHT_ZERO);
    }
    ShareNote note = roundedUp.contains(unit) ? ShareNote.ROUNDED_UP : null;
    return new Share(unit, weight, sign * kroner.get(unit), note);
  }
}
