package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.WrongState;
import java.util.Map;
import java.util.UUID;

/** Refuses what is here already, and says where (409). */
public abstract class AlreadyHere extends WrongState {

  private final transient Map<String, UUID> whereabouts;

  AlreadyHere(String type, Map<String, UUID> whereabouts) {
    super(type);
    this.whereabouts = Map.copyOf(whereabouts);
  }

  /** Returns the ids of what is here already, by the name of the problem's member. */
  public Map<String, UUID> whereabouts() {
    return whereabouts;
  }
}
