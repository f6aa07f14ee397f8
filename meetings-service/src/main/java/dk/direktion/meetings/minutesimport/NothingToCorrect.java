package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.WrongState;

/** Refuses a correction that would change nothing in the approved minutes (409). */
class NothingToCorrect extends WrongState {

  NothingToCorrect() {
    super("import-corrects-nothing");
  }
}
