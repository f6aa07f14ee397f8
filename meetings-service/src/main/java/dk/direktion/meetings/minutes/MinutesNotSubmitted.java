package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.WrongState;

/** Nobody approves minutes before the secretariat has sent them. */
public class MinutesNotSubmitted extends WrongState {
  MinutesNotSubmitted() {
    super("minutes-not-submitted");
  }
}
