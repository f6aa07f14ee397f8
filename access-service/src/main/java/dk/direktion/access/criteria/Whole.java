package dk.direktion.access.criteria;

import dk.direktion.access.right.BodyGroup;
import dk.direktion.common.problem.InvalidInput;
import java.util.List;

/** Criteria say something of every body group, and once. */
final class Whole {

  private Whole() {}

  static List<BodyGroupCriteria> criteria(List<BodyGroupCriteria> criteria) {
    long groups = criteria.stream().map(BodyGroupCriteria::bodyGroup).distinct().count();
    if (groups != BodyGroup.values().length || criteria.size() != groups) {
      throw InvalidInput.of("criteria", "every-body-group-once");
    }
    return criteria;
  }
}
