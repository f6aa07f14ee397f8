package dk.direktion.access.criteria;

import dk.direktion.common.problem.WrongState;

/** Refuses to bring accesses in line with criteria that nobody has decided. */
public class CriteriaNotInForce extends WrongState {

  private static final long serialVersionUID = 1L;

  CriteriaNotInForce() {
    super("criteria-not-in-force");
  }
}
