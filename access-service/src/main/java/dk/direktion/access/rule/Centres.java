package dk.direktion.access.rule;

/** Codes of the centres the rules name. */
final class Centres {
  static final String BYC = "BYC";
  static final String OEDC = "ØDC";

  private Centres() {}
}
