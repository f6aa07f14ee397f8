package dk.direktion.meetings.minutes;

/** Who approves a body's minutes. */
public enum ApprovalRule {
  SECRETARY,
  CHAIR,
  MEMBERS,
  NEXT_MEETING;

  /** Tells whether people approve one by one, once the secretariat has sent the minutes to them. */
  boolean isByTap() {
    return this == CHAIR || this == MEMBERS;
  }
}
