package dk.direktion.access.criteria;

import dk.direktion.common.problem.WrongState;

/** Refuses to end other accesses than those that were shown. */
public class AlignmentChanged extends WrongState {

  private static final long serialVersionUID = 1L;

  AlignmentChanged() {
    super("alignment-changed");
  }
}
