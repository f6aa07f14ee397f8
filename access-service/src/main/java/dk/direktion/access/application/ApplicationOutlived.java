package dk.direktion.access.application;

import dk.direktion.common.problem.WrongState;
import java.time.LocalDate;
import java.util.Map;

/** Refuses to approve an application whose last day is over. */
public class ApplicationOutlived extends WrongState {

  private static final long serialVersionUID = 1L;

  ApplicationOutlived(LocalDate validTo) {
    super("application-outlived", Map.of("validTo", validTo));
  }
}
