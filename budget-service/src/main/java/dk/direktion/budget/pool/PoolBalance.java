package dk.direktion.budget.pool;

/** What the ledger's entries add up to; whole kroner. */
public record PoolBalance(long approved, long proposed) {

  static final PoolBalance NOTHING = new PoolBalance(0, 0);

  PoolBalance plus(EntryKind kind, long amount) {
    return kind == EntryKind.APPROVED
        ? new PoolBalance(approved + amount, proposed)
        : new PoolBalance(approved, proposed + amount);
  }
}
