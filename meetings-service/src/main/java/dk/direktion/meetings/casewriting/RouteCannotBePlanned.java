package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.WrongState;

/** A withdrawn case goes nowhere. */
public class RouteCannotBePlanned extends WrongState {
  RouteCannotBePlanned() {
    super("route-cannot-be-planned");
  }
}
