package dk.direktion.access.privilege;

/** Says that nothing at all can be taken from an asserted privilege list. */
class UnreadablePrivileges extends Exception {

  private static final long serialVersionUID = 1L;

  private final PrivilegeProblem problem;

  /** The list's own words stay out of messages and logs. */
  UnreadablePrivileges(PrivilegeProblem problem) {
    super(problem.code());
    this.problem = problem;
  }

  PrivilegeProblem problem() {
    return problem;
  }
}
