package dk.direktion.meetings.reading;

import dk.direktion.common.problem.ApiProblem;

/** Refuses to guess who may read while access-service has not been heard of (503). */
public class AccessProjectionStale extends ApiProblem {
  AccessProjectionStale() {
    super(503, "access-projection-stale");
  }
}
