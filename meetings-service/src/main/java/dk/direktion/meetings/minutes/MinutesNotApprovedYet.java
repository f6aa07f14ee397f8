package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.WrongState;

/** Minutes that are not approved are changed, not corrected. */
public class MinutesNotApprovedYet extends WrongState {
  MinutesNotApprovedYet() {
    super("minutes-not-approved-yet");
  }
}
