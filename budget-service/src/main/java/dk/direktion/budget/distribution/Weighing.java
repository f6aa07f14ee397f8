package dk.direktion.budget.distribution;

import dk.direktion.budget.person.Centres;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds what each centre claims of an amount, by one key or by two that both count. */
@ApplicationScoped
class Weighing {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS_SHOWN = 4;

  private final Weights register;
  private final Centres centres;
  private final Clock clock;

  Weighing(Weights register, Centres centres, Clock clock) {
    this.register = register;
    this.centres = centres;
    this.clock = clock;
  }

  /** Return the day whose weights count. */
  LocalDate day(CreateDistribution shared) {
    return shared.weightsOn() != null
        ? shared.weightsOn()
        : LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }

  /**
   * Share the amount; by two keys a share's weight is its part of all in per cent.
   *
   * @throws InvalidInput naming the field that cannot be shared by
   */
  List<Share> share(CreateDistribution shared) {
    requireTwoKeysOrOne(shared);
    requireUnitsOnce(shared);
    Map<String, BigDecimal> weights = weights(shared, shared.key());
    boolean two = shared.secondKey() != null;
    if (two) {
      weights = both(shared, weights, weights(shared, shared.secondKey()));
    }
    List<Claim> claims = claims(shared, weights);
    List<Share> shares = Sharing.share(shared.amount(), claims, shared.minimumOrNone());
    return two ? inPerCent(shares) : shares;
  }

  private static void requireTwoKeysOrOne(CreateDistribution shared) {
    if ((shared.secondKey() == null) != (shared.secondPercent() == null)) {
      throw InvalidInput.of(
          shared.secondKey() == null ? "secondKey" : "secondPercent", "second-key-with-percent");
    }
    if (shared.key() == shared.secondKey()) {
      throw InvalidInput.of("secondKey", "second-key-the-same");
    }
  }

  private static void requireUnitsOnce(CreateDistribution shared) {
    Set<String> seen = new HashSet<>();
    for (UnitWeight each : shared.weightsOrNone()) {
      if (!seen.add(each.unit())) {
        throw InvalidInput.of("weights", "unit-named-twice");
      }
    }
  }

  private static List<Claim> claims(CreateDistribution shared, Map<String, BigDecimal> weights) {
    for (String unit : shared.exemptOrNone()) {
      if (!weights.containsKey(unit)) {
        throw InvalidInput.of("exempt", "unit-unknown");
      }
    }
    List<Claim> claims = new ArrayList<>();
    weights.forEach(
        (unit, weight) ->
            claims.add(new Claim(unit, weight, shared.exemptOrNone().contains(unit))));
    return claims;
  }

  private Map<String, BigDecimal> weights(CreateDistribution shared, DistributionKey key) {
    List<UnitWeight> given = shared.weightsOrNone();
    if (key == DistributionKey.OWN && given.isEmpty()) {
      throw InvalidInput.of("weights", "own-weights-missing");
    }
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    if (usesGiven(shared, key)) {
      given.forEach(each -> weights.put(each.unit(), each.weight()));
      return weights;
    }
    Map<String, Weight> valid =
        key == DistributionKey.EQUAL ? Map.of() : register.valid(key, day(shared));
    for (String unit : units(shared)) {
      // A centre that nobody has weighed by this key stands there without a weight.
      Weight weight = valid.get(unit);
      BigDecimal registered = weight == null ? null : weight.weight();
      weights.put(unit, key == DistributionKey.EQUAL ? BigDecimal.ONE : registered);
    }
    String field = key == shared.key() ? "key" : "secondKey";
    if (weights.isEmpty() && key == DistributionKey.EQUAL) {
      throw new NoCentresRegistered(field, centres.codes().stream().sorted().toList());
    }
    if (weights.values().stream().allMatch(Objects::isNull)) {
      throw InvalidInput.of(field, "register-empty");
    }
    return weights;
  }

  private static boolean usesGiven(CreateDistribution shared, DistributionKey key) {
    boolean forFirst = key == shared.key() && shared.secondKey() != DistributionKey.OWN;
    return !shared.weightsOrNone().isEmpty()
        && key != DistributionKey.EQUAL
        && (key == DistributionKey.OWN || forFirst);
  }

  private List<String> units(CreateDistribution shared) {
    List<UnitWeight> given = shared.weightsOrNone();
    return given.isEmpty()
        ? register.units(day(shared))
        : given.stream().map(UnitWeight::unit).toList();
  }

  // Each key counts by its part of all, brought on one denominator so that nothing is rounded.
  // All are those that take part: a centre that pays nothing must not move the keys' balance.
  private static Map<String, BigDecimal> both(
      CreateDistribution shared, Map<String, BigDecimal> first, Map<String, BigDecimal> second) {
    int percent = shared.secondPercent();
    Set<String> taking = new HashSet<>(first.keySet());
    taking.removeAll(shared.exemptOrNone());
    taking.removeIf(unit -> first.get(unit) == null || second.get(unit) == null);
    if (taking.isEmpty()) {
      throw InvalidInput.of("weights", "nobody-takes-part");
    }
    BigDecimal allFirst = sum(first, taking);
    BigDecimal allSecond = sum(second, taking);
    if (allFirst.signum() == 0 || allSecond.signum() == 0) {
      throw InvalidInput.of("weights", "weights-all-zero");
    }
    Map<String, BigDecimal> combined = new LinkedHashMap<>();
    first.forEach(
        (unit, weight) -> {
          BigDecimal other = second.get(unit);
          combined.put(
              unit,
              weight == null || other == null
                  ? null
                  : weight
                      .multiply(allSecond)
                      .multiply(BigDecimal.valueOf(100L - percent))
                      .add(other.multiply(allFirst).multiply(BigDecimal.valueOf(percent))));
        });
    return combined;
  }

  private static List<Share> inPerCent(List<Share> shares) {
    BigDecimal all =
        shares.stream()
            .filter(share -> share.weight() != null && share.note() != ShareNote.EXEMPT)
            .map(Share::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return shares.stream()
        .map(
            share ->
                new Share(
                    share.unit(),
                    share.weight() == null
                        ? null
                        : share
                            .weight()
                            .multiply(HUNDRED)
                            .divide(all, DECIMALS_SHOWN, RoundingMode.HALF_UP),
                    share.amount(),
                    share.note()))
        .toList();
  }

  private static BigDecimal sum(Map<String, BigDecimal> weights, Set<String> units) {
    return units.stream().map(weights::get).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
