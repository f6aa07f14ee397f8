package dk.direktion.budget.programmeeconomy;

/** What an entry moves, and whether that helps the result or takes of it. */
public enum EconomyEntryKind {
  TARGET(-1),
  INVESTMENT(-1),
  OTHER_INCOME(1),
  BALANCE(1);

  private final int sign;

  EconomyEntryKind(int sign) {
    this.sign = sign;
  }

  /** Returns what an amount of this kind does to the result. */
  public long effect(long amount) {
    return sign * amount;
  }
}
