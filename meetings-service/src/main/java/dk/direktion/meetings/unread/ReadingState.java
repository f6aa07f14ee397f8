package dk.direktion.meetings.unread;

/** How far a person is with an item. */
public enum ReadingState {
  UNREAD,
  CHANGED,
  /** Nothing about it is new: it was read, or its meeting is long past. */
  READ
}
