package dk.direktion.meetings.search;

/** What was found; a case is found by its items, and a draft is a case that is being written. */
public enum SearchKind {
  CASE,
  DRAFT,
  ITEM,
  DECISION,
  ATTACHMENT
}
