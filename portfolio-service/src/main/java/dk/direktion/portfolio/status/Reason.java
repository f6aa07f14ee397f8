package dk.direktion.portfolio.status;

/** Why a rule gives the light it gives. */
public enum Reason {
  /** No milestone was approved for a day, so there is no plan to judge by. */
  NO_PLAN,
  /** No milestone is late. */
  NOT_LATE,
  /** The worst milestone is late by so many days. */
  LATE,
  /** Nothing over the baseline. */
  WITHIN_BASELINE,
  /** Over the baseline by so many per cent. */
  OVER_BASELINE,
  /** All agreed hours are manned. */
  STAFFED,
  /** So many per cent of the agreed hours are manned. */
  UNDERSTAFFED,
  /** All that was promised is expected. */
  AS_PROMISED,
  /** So many per cent of what was promised is expected. */
  LESS_THAN_PROMISED,
  /** The figures the rule needs are not given. */
  NO_FIGURES,
  /** As in the note before, or in a note from before there were rules. */
  CARRIED_OVER
}
