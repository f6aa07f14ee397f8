package dk.direktion.portfolio.status;

/** How far a status round has come. */
public enum RoundState {
  OPEN,
  CLOSED,
  SUBMITTED,
  DECIDED
}
