package dk.direktion.budget.distribution;

/** By what an amount is shared over centres. */
public enum DistributionKey {
  /** The same to each. */
  EQUAL,
  STAFF,
  PAYROLL,
  /** By the number of accounts. */
  ACCOUNTS,
  /** By the degree of use. */
  USE,
  INHABITANTS,
  /** By weights that come with the request. */
  OWN
}
