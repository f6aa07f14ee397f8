package dk.direktion.budget.distribution;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The register of what centres weigh, by which amounts are shared. */
@ApplicationScoped
public class KeepingWeights {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final BudgetRights rights;
  private final Caller caller;
  private final Weights weights;
  private final Clock clock;

  KeepingWeights(BudgetRights rights, Caller caller, Weights weights, Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.weights = weights;
    this.clock = clock;
  }

  /** List what holds by a key on a day (null for today), by the centres' codes. */
  @Transactional
  public List<WeightView> valid(DistributionKey key, LocalDate onDate) {
    rights.requireReading();
    LocalDate day = onDate != null ? onDate : LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    return weights.valid(key, day).values().stream().map(Weight::view).toList();
  }

  /**
   * Register weights by a key from a day on.
   *
   * @throws InvalidInput for a key nobody registers weights by, a year out of range, or a centre
   *     named twice
   */
  @Transactional
  public List<WeightView> register(RegisterWeights registration) {
    rights.requireAllocating();
    DistributionKey key = registration.key();
    if (key == DistributionKey.EQUAL || key == DistributionKey.OWN) {
      throw InvalidInput.of("key", "key-without-register");
    }
    int year = registration.validFrom().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw InvalidInput.of("validFrom", "year-out-of-range");
    }
    Set<String> seen = new HashSet<>();
    for (UnitWeight weight : registration.weights()) {
      if (!seen.add(weight.unit())) {
        throw InvalidInput.of("weights", "unit-named-twice");
      }
      weights.persist(
          new Weight(key, registration.validFrom(), weight, caller.displayName(), clock.instant()));
    }
    return valid(key, registration.validFrom());
  }
}
