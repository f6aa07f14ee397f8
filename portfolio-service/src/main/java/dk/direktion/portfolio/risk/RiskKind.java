package dk.direktion.portfolio.risk;

/** A risk may happen; a concern already weighs on the work. */
public enum RiskKind {
  RISK,
  CONCERN
}
