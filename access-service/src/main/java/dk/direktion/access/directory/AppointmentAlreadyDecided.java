package dk.direktion.access.directory;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** Refuses to decide an appointment twice. */
public class AppointmentAlreadyDecided extends WrongState {

  private static final long serialVersionUID = 1L;

  AppointmentAlreadyDecided(AppointmentState state) {
    super("appointment-already-decided", Map.of("state", state));
  }
}
