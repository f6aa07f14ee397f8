package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.WrongState;

/** Minutes cannot be sent for approval to a body without members. */
public class NobodyApproves extends WrongState {
  NobodyApproves() {
    super("nobody-approves");
  }
}
