package dk.direktion.meetings.consequence;

import dk.direktion.common.problem.WrongState;

/** Only what another part of the portal has failed to carry out is tried again. */
public class NothingToTryAgain extends WrongState {
  NothingToTryAgain() {
    super("nothing-to-try-again");
  }
}
