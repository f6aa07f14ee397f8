package dk.direktion.meetings.body;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A person is a member of a body once at a time. */
public class AlreadyMember extends WrongState {
  AlreadyMember(String name) {
    super("already-member", Map.of("name", name));
  }
}
