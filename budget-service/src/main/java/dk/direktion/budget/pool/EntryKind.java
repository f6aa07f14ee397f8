package dk.direktion.budget.pool;

/** What a ledger entry moves: what the pool holds, what is proposed of it, or what is bound. */
public enum EntryKind {
  OPENED(Side.HELD),
  TRANSFERRED(Side.HELD),
  PROPOSED(Side.PROPOSED),
  RELEASED(Side.PROPOSED),
  APPROVED(Side.BOUND),
  FREED(Side.BOUND);

  private final Side side;

  EntryKind(Side side) {
    this.side = side;
  }

  Side side() {
    return side;
  }

  /** Which of a pool's sums an entry belongs to. */
  enum Side {
    HELD,
    PROPOSED,
    BOUND
  }
}
