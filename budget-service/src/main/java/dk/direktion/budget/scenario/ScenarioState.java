package dk.direktion.budget.scenario;

/** How far a scenario has come. */
public enum ScenarioState {
  DRAFT,
  SENT,
  ON_AGENDA,
  REFUSED,
  DECIDED;

  boolean isAtHome() {
    return this == DRAFT || this == REFUSED;
  }
}
