package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.WrongState;

/** Minutes are sent to those who approve them once. */
public class MinutesAlreadySubmitted extends WrongState {
  MinutesAlreadySubmitted() {
    super("minutes-already-submitted");
  }
}
