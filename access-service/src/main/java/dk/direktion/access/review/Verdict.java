package dk.direktion.access.review;

/** What an approver can decide about a grant that is reviewed. */
public enum Verdict {
  CONFIRMED,
  ENDED
}
