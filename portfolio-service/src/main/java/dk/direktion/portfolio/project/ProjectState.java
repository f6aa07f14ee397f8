package dk.direktion.portfolio.project;

/** Whether work on a project goes on. */
public enum ProjectState {
  RUNNING,
  PAUSED,
  CLOSED
}
