package dk.direktion.budget.costsharing;

/** By what municipalities share a cost. */
public enum SharingMethod {
  EQUAL,
  /** By how many lived in each on a day. */
  INHABITANTS
}
