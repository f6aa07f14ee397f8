package dk.direktion.meetings.body;

/** What sort of standing item it is, which also tells where it stands on an agenda. */
public enum StandingItem {
  ECONOMY,
  /** One of the body's own, before the cases. */
  OPENING,
  OTHER_MATTERS,
  REMINDERS,
  /** One of the body's own, after the cases. */
  CLOSING;

  /** Tells whether it stands after all cases. */
  public boolean isLast() {
    return this != ECONOMY && this != OPENING;
  }

  /** Tells whether an agenda may have several of this sort. */
  boolean mayRepeat() {
    return this == OPENING || this == CLOSING;
  }
}
