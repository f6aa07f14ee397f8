package dk.direktion.meetings.agenda;

/** Where a proposal for an agenda comes from; the order in which they are offered. */
public enum AgendaProposalKind {
  CASE,
  REMINDER,
  POSTPONED,
  REFERRED,
  STANDING
}
