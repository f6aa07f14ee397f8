package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.ApiProblem;

/** A mandate is written by its author alone, also when others may read it (403). */
class NotTheAuthor extends ApiProblem {

  private static final long serialVersionUID = 1L;

  NotTheAuthor() {
    super(403, "not-the-author");
  }
}
