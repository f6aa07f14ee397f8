package dk.direktion.budget.pool;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A pool is opened once a year (409). */
public class PoolAlreadyOpen extends WrongState {

  private static final long serialVersionUID = 1L;

  PoolAlreadyOpen(String code, int year) {
    super("pool-already-open", Map.of("code", code, "year", String.valueOf(year)));
  }
}
