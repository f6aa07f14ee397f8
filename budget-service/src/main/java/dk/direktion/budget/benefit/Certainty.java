package dk.direktion.budget.benefit;

/** How sure a benefit is, and the shares of it a careful and a likely forecast count on. */
public enum Certainty {
  HIGH(90, 100),
  MEDIUM(60, 80),
  LOW(20, 50);

  private static final int WHOLE = 100;

  private final int low;
  private final int likely;

  Certainty(int low, int likely) {
    this.low = low;
    this.likely = likely;
  }

  /** Returns what can be counted on even if it goes badly. */
  public long low(long amount) {
    return amount * low / WHOLE;
  }

  /** Returns what will most likely come of it. */
  public long likely(long amount) {
    return amount * likely / WHOLE;
  }
}
