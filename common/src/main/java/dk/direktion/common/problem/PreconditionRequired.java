package dk.direktion.common.problem;

/** Refuses a change that does not say, by {@code If-Match}, which version it changes (428). */
public class PreconditionRequired extends ApiProblem {
  public PreconditionRequired() {
    super(428, "precondition-required");
  }
}
