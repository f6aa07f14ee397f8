package dk.direktion.portfolio.project;

import java.util.ArrayList;
import java.util.List;

/** What the caller may do with a project as it is now; KEEP its risks, interfaces and lessons. */
public enum ProjectAction {
  CHANGE,
  RENAME,
  PAUSE,
  RESUME,
  CLOSE,
  REMOVE,
  PUT_BACK,
  KEEP,
  GIVE_ROLE,
  PASS_GATE;

  /**
   * List what may be done.
   *
   * @param list whether the caller keeps the list
   * @param project whether the caller keeps the project
   */
  static List<ProjectAction> of(Project of, ProjectState state, boolean list, boolean project) {
    List<ProjectAction> actions = new ArrayList<>();
    if (list) {
      actions.add(CHANGE);
      actions.add(RENAME);
      if (state == ProjectState.PAUSED) {
        actions.add(RESUME);
      } else if (state == ProjectState.RUNNING) {
        actions.add(PAUSE);
      }
      if (state != ProjectState.CLOSED) {
        actions.add(CLOSE);
      }
      actions.add(of.hasLeft() ? PUT_BACK : REMOVE);
    }
    if (project) {
      actions.add(KEEP);
      actions.add(GIVE_ROLE);
      if (of.course().newestPhase().phase().next().isPresent()) {
        actions.add(PASS_GATE);
      }
    }
    return actions;
  }
}
