package dk.direktion.portfolio.mandate;

/** The sections of a mandate that can be remarked on one by one. */
public enum MandateSection {
  PURPOSE,
  BACKGROUND,
  GOALS,
  SCOPE,
  ORGANISATION,
  TIME,
  RESOURCES,
  BENEFITS,
  ECONOMY,
  RISKS
}
