package dk.direktion.meetings.unread;

/** How far a person is with an item. */
public enum ReadingState {
  UNREAD,
  CHANGED,
  READ
}
