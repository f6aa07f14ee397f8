package dk.direktion.portfolio.listimport;

/** What can be wrong with a cell; its words are in the texts. */
public enum RowProblem {
  MISSING,
  TOO_LONG,
  NOT_A_LEVEL,
  NOT_A_KIND,
  NOT_A_PHASE,
  NOT_A_DAY,
  LEFT_BEFORE_IT_CAME,
  TWICE_IN_THE_FILE,
  NO_SUCH_PROGRAMME,
  CANNOT_HOLD,
  BELOW_ITSELF,
  HOLDS_OTHERS,
  FIXED
}
