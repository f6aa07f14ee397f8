package dk.direktion.budget.programmeeconomy;

/**
 * Why a line moves the result: the opening balance, a benefit that failed, or one that was found.
 */
public enum LineKind {
  OPENING,
  LAPSED,
  DELAYED,
  NOT_FOUND,
  FOUND
}
