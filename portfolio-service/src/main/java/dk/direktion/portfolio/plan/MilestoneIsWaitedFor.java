package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.WrongState;
import java.util.List;
import java.util.Map;

/** What others wait for cannot be removed under them (409). */
class MilestoneIsWaitedFor extends WrongState {

  private static final long serialVersionUID = 1L;

  MilestoneIsWaitedFor(List<String> names) {
    super("milestone-is-waited-for", Map.of("waiting", String.join(", ", names)));
  }
}
