package dk.direktion.portfolio.risk;

/** What has become of a risk. */
public enum RiskState {
  OPEN,
  OCCURRED,
  CLOSED
}
