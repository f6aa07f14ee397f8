package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses an external id somebody or something else is known by. */
public class ExternalIdTaken extends WrongState {

  private static final long serialVersionUID = 1L;

  ExternalIdTaken(String externalId) {
    super("external-id-taken", Map.of("externalId", externalId));
  }
}
