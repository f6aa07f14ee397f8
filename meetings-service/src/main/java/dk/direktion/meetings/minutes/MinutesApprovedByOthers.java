package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A body's rule says who approves its minutes; nobody else does. */
public class MinutesApprovedByOthers extends WrongState {
  MinutesApprovedByOthers(ApprovalRule rule) {
    super("minutes-approved-by-others", Map.of("rule", rule.name()));
  }
}
