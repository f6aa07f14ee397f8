package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;

/** A body has at most one meeting at a time. */
public class MeetingAlreadyPlanned extends WrongState {
  MeetingAlreadyPlanned() {
    super("meeting-already-planned");
  }
}
