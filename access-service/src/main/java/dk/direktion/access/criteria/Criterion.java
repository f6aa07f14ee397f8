package dk.direktion.access.criteria;

/** What an access given by hand can fail. */
public enum Criterion {
  /** Nobody is given access to the body group by hand. */
  PERSONAL_GRANTS("bodyGroup"),
  /** The access reaches further than anybody is given. */
  WIDEST_SCOPE("scope"),
  /** The access lasts longer than any is given for. */
  LONGEST_MONTHS("validTo"),
  /** A position already gives its holder the same. */
  BESIDE_POSITION("bodyGroup");

  private final String field;

  Criterion(String field) {
    this.field = field;
  }

  /** Returns the field of an application that asks for too much. */
  String field() {
    return field;
  }
}
