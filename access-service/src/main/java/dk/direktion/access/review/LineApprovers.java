package dk.direktion.access.review;

import dk.direktion.access.directory.ApproverRole;
import java.util.List;
import java.util.Map;

/** Says in which role somebody may decide about a line: in one only, and never about themselves. */
public final class LineApprovers {

  private LineApprovers() {}

  /** Returns the roles a person holds towards a line, among who holds which today. */
  static List<ApproverRole> rolesOf(String person, Map<ApproverRole, String> holders) {
    return holders.keySet().stream().filter(role -> holders.get(role).equals(person)).toList();
  }

  /** Tells whether the person can decide about the line today. */
  public static boolean mayDecide(
      ReviewLine line, String person, Map<ApproverRole, String> holders) {
    List<ApproverRole> roles = rolesOf(person, holders);
    return line.state() == LineState.OPEN
        && !line.person().equals(person)
        && roles.size() == 1
        && line.mayStillDecide(roles.get(0), person);
  }
}
