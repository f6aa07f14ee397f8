package dk.direktion.budget.posting;

/** What a posting counts towards: an allocation, none of them for good, or nothing said yet. */
public enum PostingPlace {
  ALLOCATION,
  OUTSIDE,
  PARKED
}
