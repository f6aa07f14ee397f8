package dk.direktion.budget.actual;

import dk.direktion.common.problem.ApiProblem;

/** A file of postings is text with the finance system's headings and at least one line. */
class UnreadablePostings extends ApiProblem {
  UnreadablePostings(String type) {
    super(400, type);
  }
}
