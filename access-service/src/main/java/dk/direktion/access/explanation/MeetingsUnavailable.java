package dk.direktion.access.explanation;

import dk.direktion.common.problem.ApiProblem;
import java.util.Map;

/** Refuses to guess what somebody would read while meetings-service cannot tell (503). */
public class MeetingsUnavailable extends ApiProblem {

  private static final long serialVersionUID = 1L;

  MeetingsUnavailable() {
    super(503, "meetings-unavailable");
  }

  MeetingsUnavailable(Throwable cause) {
    super(503, "meetings-unavailable", Map.of(), cause);
  }
}
