package dk.direktion.meetings.casewriting;

/** The offices that approve a unit's cases, in turn. */
public enum Office {
  CENTRE_MANAGER,
  DIRECTOR
}
