package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.WrongState;

/** Leaves a correction of approved minutes out of what is accepted unseen (409). */
class ImportCorrectsMinutes extends WrongState {

  ImportCorrectsMinutes() {
    super("import-corrects-minutes");
  }
}
