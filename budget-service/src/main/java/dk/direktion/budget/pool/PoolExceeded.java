package dk.direktion.budget.pool;

import dk.direktion.budget.Kroner;
import dk.direktion.common.problem.ApiProblem;
import java.util.Map;

/** More was asked of a pool than is left of it (409). */
public class PoolExceeded extends ApiProblem {

  private static final long serialVersionUID = 1L;

  public PoolExceeded(Pool pool, long amount, long left) {
    super(
        409,
        "pool-exceeded",
        Map.of("pool", pool.title(), "amount", Kroner.text(amount), "left", Kroner.text(left)));
  }
}
