package dk.direktion.access.directory;

/** What a position is, as far as it decides anything; all else is in its title. */
public enum PositionKind {
  CHIEF_EXECUTIVE,
  DIRECTOR,
  CENTRE_MANAGER,
  SECRETARY,
  /** Whoever is responsible for the agendas made in a centre. */
  AGENDA_MAKER,
  /** The one IT officer who looks after the reader of agendas. */
  AGENDA_IT_OFFICER,
  IT_OFFICER,
  MAYOR,
  COUNCIL_MEMBER,
  CHIEF_LEGAL_OFFICER,
  HEAD_OF_COMMUNICATIONS,
  COMMUNICATIONS_OFFICER,
  CHIEF_CONSULTANT,
  BUDGET_MANAGER,
  HEAD_OF_DEVELOPMENT_UNIT,
  HEAD_OF_DEVELOPMENT,
  HEAD_OF_HR,
  /** Somebody a centre has named to read agendas on its behalf. */
  AGENDA_READER,
  KEY_STAFF,
  STAFF,
  AUDITOR,
  /** Somebody at the supplier who looks after the system agendas are made in. */
  SUPPLIER;

  /**
   * Tells whether the position gives its holder nothing but a place: no agendas to read, no office
   * to decide from, no role beside that of an employee. All others take two people to give.
   */
  public boolean carriesNothing() {
    return this == STAFF;
  }

  /** Tells whether the holder answers for an area. */
  public boolean leadsAnArea() {
    return this == CHIEF_EXECUTIVE || this == DIRECTOR;
  }

  /** Tells whether no two people can hold it at the same time. */
  public boolean isForOneHolder() {
    return switch (this) {
      case CHIEF_EXECUTIVE,
          AGENDA_IT_OFFICER,
          MAYOR,
          CHIEF_LEGAL_OFFICER,
          HEAD_OF_COMMUNICATIONS,
          CHIEF_CONSULTANT,
          BUDGET_MANAGER,
          HEAD_OF_DEVELOPMENT_UNIT,
          HEAD_OF_DEVELOPMENT,
          HEAD_OF_HR ->
          true;
      default -> false;
    };
  }
}
