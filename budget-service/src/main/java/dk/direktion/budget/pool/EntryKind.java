package dk.direktion.budget.pool;

/** What a ledger entry moves: what is proposed (up, down) or what is bound. */
public enum EntryKind {
  PROPOSED,
  RELEASED,
  APPROVED
}
