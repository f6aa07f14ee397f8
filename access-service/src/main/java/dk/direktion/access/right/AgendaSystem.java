package dk.direktion.access.right;

/** The two systems that hold agendas. */
public enum AgendaSystem {
  /** Where agendas are read. */
  READER,
  /** Where agendas and minutes are made, and thereby read. */
  PRODUCTION
}
