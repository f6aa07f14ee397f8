package dk.direktion.access.application;

import dk.direktion.access.directory.ApproverRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says what a person may do with an application now. */
public final class PossibleActions {

  private PossibleActions() {}

  /**
   * Returns the actions by their names in the API.
   *
   * @param approvers who holds the two offices today
   */
  public static List<String> of(
      Application application, String person, Map<ApproverRole, String> approvers) {
    List<String> actions = new ArrayList<>();
    if (mayDecide(application, person, approvers)) {
      actions.addAll(List.of("approve", "refuse", "return"));
    }
    if (application.applicant().equals(person)) {
      if (application.state() == ApplicationState.RETURNED) {
        actions.add("resubmit");
      }
      if (application.isOpen()) {
        actions.add("withdraw");
      }
    }
    return actions;
  }

  /** Returns who can decide now, among those who hold the offices today. */
  static Stream<String> deciders(Application application, Map<ApproverRole, String> approvers) {
    return approvers.values().stream()
        .distinct()
        .filter(person -> mayDecide(application, person, approvers));
  }

  private static boolean mayDecide(
      Application application, String person, Map<ApproverRole, String> approvers) {
    List<ApproverRole> roles =
        approvers.keySet().stream().filter(role -> approvers.get(role).equals(person)).toList();
    return application.state() == ApplicationState.PENDING
        && !application.applicant().equals(person)
        && roles.size() == 1
        && application.currentDecisions().stream()
            .noneMatch(
                earlier -> earlier.role() == roles.get(0) || earlier.approver().equals(person));
  }
}
