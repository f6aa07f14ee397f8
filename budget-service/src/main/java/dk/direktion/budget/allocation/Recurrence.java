package dk.direktion.budget.allocation;

import dk.direktion.common.problem.InvalidInput;

/** How many years' pools an allocation binds. */
public enum Recurrence {
  ONE_OFF {
    @Override
    int lastYear(int first, Integer years) {
      return first;
    }
  },
  YEARLY {
    @Override
    int lastYear(int first, Integer years) {
      return first + years - 1;
    }
  },
  YEARLY_OPEN_ENDED {
    @Override
    int lastYear(int first, Integer years) {
      return Integer.MAX_VALUE;
    }
  };

  abstract int lastYear(int first, Integer years);

  /** A number of years belongs to yearly allocations with an end, and only to them. */
  void requireFitting(Integer years) {
    if (this == YEARLY && years == null) {
      throw InvalidInput.of("years", "years-missing");
    }
    if (this != YEARLY && years != null) {
      throw InvalidInput.of("years", "years-only-when-yearly");
    }
  }
}
