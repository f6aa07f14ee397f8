package dk.direktion.common.problem;

import java.util.Map;

/** Refuses a change to a version that somebody has changed since (412). */
public class PreconditionFailed extends ApiProblem {
  public PreconditionFailed() {
    super(412, "changed-meanwhile");
  }

  public PreconditionFailed(Throwable cause) {
    super(412, "changed-meanwhile", Map.of(), cause);
  }
}
