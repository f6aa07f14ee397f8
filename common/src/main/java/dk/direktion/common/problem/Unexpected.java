package dk.direktion.common.problem;

/** Answers for a fault of ours (500); what went wrong stands in the log only. */
final class Unexpected extends ApiProblem {
  Unexpected() {
    super(500, "internal-error");
  }
}
