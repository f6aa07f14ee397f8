package dk.direktion.access.directory;

/** What a position is, as far as it decides anything; all else is in its title. */
public enum PositionKind {
  CHIEF_EXECUTIVE,
  DIRECTOR,
  CENTRE_MANAGER,
  SECRETARY,
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
  AUDITOR
}
