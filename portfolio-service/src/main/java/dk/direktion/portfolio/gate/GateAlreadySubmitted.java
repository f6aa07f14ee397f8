package dk.direktion.portfolio.gate;

import dk.direktion.common.problem.WrongState;

/** A gate is before one body at a time. */
class GateAlreadySubmitted extends WrongState {
  GateAlreadySubmitted() {
    super("gate-already-submitted");
  }
}
