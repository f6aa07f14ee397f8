package dk.direktion.portfolio.mandate;

import java.util.Map;

/** What the bodies that can approve a mandate are called in the reasons on the list. */
final class Bodies {

  private static final Map<String, String> NAMES =
      Map.of(
          "DIR", "Direktionen",
          "DIR-INT", "Direktionen internt",
          "CF", "Chefforum",
          "SLF", "Strategisk Lederforum",
          "HU", "Hovedudvalget",
          "BY", "Byrådet",
          "ØU", "Økonomiudvalget");

  private Bodies() {}

  /** Name a body; one we have no name for by its code. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }
}
