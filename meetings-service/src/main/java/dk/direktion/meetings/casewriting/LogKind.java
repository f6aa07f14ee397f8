package dk.direktion.meetings.casewriting;

/** What happened to a case presentation. */
public enum LogKind {
  BEGUN,
  SUBMITTED,
  APPROVED,
  RETURNED,
  WITHDRAWN,
  REOPENED,
  ROUTE_PLANNED,
  PUT_ON_AGENDA,
  TAKEN_OFF_AGENDA,
  POSTPONED_BY_BODY,
  REFERRED_BY_BODY,
  RETURNED_BY_BODY,
  DECIDED_BY_BODY,
  /** A version was kept because somebody wished so. */
  VERSION_KEPT
}
