package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.ApiProblem;

/** Nobody approves a case he writes in himself (403). */
public class OwnPresentation extends ApiProblem {
  OwnPresentation() {
    super(403, "own-presentation");
  }
}
