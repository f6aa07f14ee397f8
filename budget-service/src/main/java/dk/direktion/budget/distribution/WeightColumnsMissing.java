package dk.direktion.budget.distribution;

import dk.direktion.common.problem.ApiProblem;

/** Refuses a sheet that does not name its columns, since nobody can know which is which. */
public class WeightColumnsMissing extends ApiProblem {
  WeightColumnsMissing() {
    super(400, "weight-columns-missing");
  }
}
