package dk.direktion.portfolio.mandate;

/** Whether a figure is reckoned from assumptions, or judged with an argument. */
public enum Certainty {
  CALCULATED,
  ESTIMATED
}
