package dk.direktion.meetings.document;

import dk.direktion.common.problem.InvalidInput;
import java.util.Arrays;
import java.util.Locale;

/** For whom a paper is made; each withholds what the one before it does, and more (ADR 0019). */
public enum DocumentVariant {
  /** Everything. */
  FULL,
  /** For readers without closed access: of closed items only number and case number. */
  READER,
  /** For the public: besides, nothing about single persons or about work inside the house. */
  PUBLIC;

  /**
   * Finds the variant a query names in lower case; null where it names none.
   *
   * @throws InvalidInput if there is no such variant
   */
  public static DocumentVariant named(String name) {
    if (name == null) {
      return null;
    }
    return Arrays.stream(values())
        .filter(variant -> variant.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> InvalidInput.of("variant", "unknown-variant"));
  }
}
