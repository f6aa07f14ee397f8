package dk.direktion.meetings.planning;

import dk.direktion.common.problem.WrongState;

/** A year is proposed from the body's series of meetings. */
public class SeriesNeeded extends WrongState {
  SeriesNeeded() {
    super("series-needed");
  }
}
