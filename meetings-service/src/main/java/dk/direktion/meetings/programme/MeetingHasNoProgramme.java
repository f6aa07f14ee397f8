package dk.direktion.meetings.programme;

import dk.direktion.common.problem.WrongState;

/** Only a seminar has a programme. */
public class MeetingHasNoProgramme extends WrongState {
  MeetingHasNoProgramme() {
    super("meeting-has-no-programme");
  }
}
