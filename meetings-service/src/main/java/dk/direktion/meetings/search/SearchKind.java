package dk.direktion.meetings.search;

/** What was found; a case is found by its items. */
public enum SearchKind {
  CASE,
  ITEM,
  DECISION,
  ATTACHMENT
}
