package dk.direktion.meetings.decision;

/** How somebody was away from an item: altogether, or until or from a time. */
public enum Presence {
  ABSENT,
  ARRIVED,
  LEFT
}
