package dk.direktion.budget.pool;

/**
 * What the ledger's entries add up to; whole kroner.
 *
 * @param amount what the pool holds
 */
public record PoolBalance(long amount, long approved, long proposed) {

  public static final PoolBalance NOTHING = new PoolBalance(0, 0, 0);

  static PoolBalance of(EntryKind kind, long amount) {
    return switch (kind.side()) {
      case HELD -> new PoolBalance(amount, 0, 0);
      case BOUND -> new PoolBalance(0, amount, 0);
      case PROPOSED -> new PoolBalance(0, 0, amount);
    };
  }

  PoolBalance plus(PoolBalance more) {
    return new PoolBalance(
        amount + more.amount, approved + more.approved, proposed + more.proposed);
  }

  /** Returns what is not bound yet. */
  public long left() {
    return amount - approved;
  }
}
