package dk.direktion.budget.distribution;

/** What can be wrong with a row of a sheet of weights. */
public enum WeightError {
  NO_CENTRE,
  CENTRE_NOT_A_CODE,
  CENTRE_TWICE,
  NO_WEIGHT,
  WEIGHT_NOT_A_NUMBER,
  WEIGHT_OUT_OF_RANGE
}
