package dk.direktion.meetings.casewriting;

/** The life of a case being written. */
public enum PresentationState {
  DRAFT,
  AT_CENTRE_MANAGER,
  AT_DIRECTOR,
  /** Approved; the secretariat may put it on the agendas of its route. */
  AT_SECRETARIAT,
  RETURNED,
  WITHDRAWN,
  /** Every body of its route has decided. */
  DECIDED;

  /** Tells whether the authors write in it. */
  boolean isWithAuthors() {
    return this == DRAFT || this == RETURNED;
  }

  /** Tells whether somebody is to approve it or send it back. */
  boolean isUnderReview() {
    return this == AT_CENTRE_MANAGER || this == AT_DIRECTOR || this == AT_SECRETARIAT;
  }
}
