package dk.direktion.budget.programmeeconomy;

/**
 * Why a line moves the result: the opening balance, a benefit or an income that failed, something
 * that was found, or something that is now another amount.
 */
public enum LineKind {
  OPENING,
  LAPSED,
  DELAYED,
  NOT_FOUND,
  CHANGED,
  FOUND
}
