package dk.direktion.meetings.meeting;

import java.util.EnumSet;
import java.util.Set;

/** The life of a meeting. */
public enum MeetingState {
  PLANNED,
  AGENDA_OPEN,
  AGENDA_PUBLISHED,
  HELD,
  MINUTES_APPROVED,
  PUBLISHED,
  CANCELLED;

  /** The states in which a proposal from another service is taken in. */
  public static final Set<MeetingState> OPEN_FOR_SUBMISSIONS = EnumSet.of(PLANNED, AGENDA_OPEN);

  /** The states in which the secretariat may change the agenda. */
  public static final Set<MeetingState> OPEN_FOR_CASES =
      EnumSet.of(PLANNED, AGENDA_OPEN, AGENDA_PUBLISHED);

  /** The states in which nothing is finally decided yet. */
  public static final Set<MeetingState> AWAITING_MINUTES =
      EnumSet.of(PLANNED, AGENDA_OPEN, AGENDA_PUBLISHED, HELD);

  /** Tells whether the minutes are approved, after which nothing in them changes. */
  public boolean hasApprovedMinutes() {
    return this == MINUTES_APPROVED || this == PUBLISHED;
  }
}
