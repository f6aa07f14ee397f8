package dk.direktion.meetings.casewriting;

/** The sections of a case presentation, in the order they are read. */
public enum SectionKind {
  BACKGROUND,
  RECOMMENDATION,
  PRESENTATION,
  ECONOMY,
  ASSESSMENT
}
