package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;

/** Once decisions are written, the meeting has begun and its date is theirs. */
public class MeetingHasDecisions extends WrongState {
  MeetingHasDecisions() {
    super("meeting-has-decisions");
  }
}
