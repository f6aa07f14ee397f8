package dk.direktion.access.directory;

/** How far an appointment has come. */
public enum AppointmentState {
  PROPOSED,
  CONFIRMED,
  REFUSED,
  WITHDRAWN
}
