package dk.direktion.meetings.consequence;

import dk.direktion.common.problem.WrongState;

/** Only what is still awaited, or has failed, is settled by hand. */
public class ConsequenceAlreadySettled extends WrongState {
  ConsequenceAlreadySettled() {
    super("consequence-already-settled");
  }
}
