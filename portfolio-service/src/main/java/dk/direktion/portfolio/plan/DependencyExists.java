package dk.direktion.portfolio.plan;

import dk.direktion.common.problem.WrongState;

/** The same is waited for once (409). */
class DependencyExists extends WrongState {

  private static final long serialVersionUID = 1L;

  DependencyExists() {
    super("dependency-exists");
  }
}
