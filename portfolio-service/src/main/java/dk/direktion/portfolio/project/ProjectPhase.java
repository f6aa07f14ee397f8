package dk.direktion.portfolio.project;

import java.util.Optional;

/** The phases of the project model in their order; between two of them stands a gate. */
public enum ProjectPhase {
  IDEA,
  ANALYSIS,
  PLANNING,
  EXECUTION,
  REALISATION,
  CLOSED;

  /** Find the phase behind the next gate; empty for a project that is closed. */
  public Optional<ProjectPhase> next() {
    return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
