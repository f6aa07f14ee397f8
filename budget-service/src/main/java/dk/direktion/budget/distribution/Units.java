package dk.direktion.budget.distribution;

/** How a centre's code looks. */
final class Units {

  static final String CODE = "[A-ZÆØÅ][A-ZÆØÅ0-9-]{0,19}";

  private Units() {}
}
