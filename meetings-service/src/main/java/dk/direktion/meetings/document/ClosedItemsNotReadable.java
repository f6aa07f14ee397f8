package dk.direktion.meetings.document;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a full paper to those who may not read all of it. */
public class ClosedItemsNotReadable extends ApiProblem {
  ClosedItemsNotReadable() {
    super(403, "closed-items-not-readable");
  }
}
