package dk.direktion.meetings.search;

/** Whether what fits best comes first, or what is newest. */
public enum SearchOrder {
  RELEVANCE,
  NEWEST
}
