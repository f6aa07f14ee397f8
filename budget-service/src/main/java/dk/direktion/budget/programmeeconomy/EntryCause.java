package dk.direktion.budget.programmeeconomy;

/** What happened, when an entry changes what a year could count on. */
public enum EntryCause {
  LAPSED(LineKind.LAPSED),
  DELAYED(LineKind.DELAYED),
  NOT_FOUND(LineKind.NOT_FOUND),
  FOUND(LineKind.FOUND),
  CHANGED(LineKind.CHANGED);

  private final LineKind kind;

  EntryCause(LineKind kind) {
    this.kind = kind;
  }

  LineKind kind() {
    return kind;
  }
}
