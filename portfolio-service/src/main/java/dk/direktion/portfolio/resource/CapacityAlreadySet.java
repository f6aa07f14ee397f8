package dk.direktion.portfolio.resource;

import dk.direktion.common.problem.WrongState;

/** A centre has one capacity from one day. */
class CapacityAlreadySet extends WrongState {

  CapacityAlreadySet() {
    super("capacity-already-set");
  }
}
