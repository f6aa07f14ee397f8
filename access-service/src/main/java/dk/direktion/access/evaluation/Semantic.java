package dk.direktion.access.evaluation;

import dk.direktion.common.problem.InvalidInput;

/** How far a row of questions is gone through. */
enum Semantic {
  EXECUTE_ALL,
  DENY_ON_FIRST_DENY,
  PERMIT_ON_FIRST_PERMIT;

  /**
   * Reads the standard's word for it; all are gone through where there is none.
   *
   * @throws InvalidInput if it is another word
   */
  static Semantic of(String word) {
    if (word == null) {
      return EXECUTE_ALL;
    }
    return switch (word) {
      case "execute_all" -> EXECUTE_ALL;
      case "deny_on_first_deny" -> DENY_ON_FIRST_DENY;
      case "permit_on_first_permit" -> PERMIT_ON_FIRST_PERMIT;
      default -> throw InvalidInput.of("options.evaluations_semantic", "unknown-semantic");
    };
  }

  boolean endsWith(Decision decision) {
    return switch (this) {
      case EXECUTE_ALL -> false;
      case DENY_ON_FIRST_DENY -> !decision.allowed();
      case PERMIT_ON_FIRST_PERMIT -> decision.allowed();
    };
  }
}
