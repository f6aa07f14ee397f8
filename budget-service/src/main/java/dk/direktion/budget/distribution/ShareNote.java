package dk.direktion.budget.distribution;

/** Why a centre's share is not just its weight's part of the amount. */
public enum ShareNote {
  /** The centre takes no part. */
  EXEMPT,
  /** Nobody has registered a weight for the centre. */
  WEIGHT_MISSING,
  /** The centre's weight is nought. */
  WEIGHT_ZERO,
  /** The weight alone would have given less than the least share. */
  RAISED_TO_MINIMUM,
  /** One of the kroner left over by rounding down fell to the centre. */
  ROUNDED_UP
}
