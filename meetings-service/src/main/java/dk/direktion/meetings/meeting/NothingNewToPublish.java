package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.WrongState;

/** A published agenda is published again only when something was added. */
public class NothingNewToPublish extends WrongState {
  public NothingNewToPublish() {
    super("nothing-new-to-publish");
  }
}
