package dk.direktion.budget.report;

/** How far a report has come on its way to the body it is for. */
public enum ReportState {
  MADE,
  SENT,
  ON_AGENDA,
  REFUSED,
  CONSIDERED;

  boolean isAtHome() {
    return this == MADE || this == REFUSED;
  }
}
