package dk.direktion.meetings.reading;

/** The system a right is to. */
public enum AgendaSystem {
  /** Where agendas are read. */
  READER,
  /** Where agendas and minutes are made, and thereby read. */
  PRODUCTION
}
