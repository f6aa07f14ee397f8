package dk.direktion.access.criteria;

import java.util.Optional;
import java.util.UUID;

/** The typed reference by which an agenda item names proposed criteria. */
final class CriteriaSubject {

  /** The board alone decides who is given access. */
  static final String DECIDING_BODY = "DIR";

  private static final String PREFIX = "access:criteria:";

  private CriteriaSubject() {}

  static String of(UUID criteria) {
    return PREFIX + criteria;
  }

  /** Reads the id of the criteria; empty when the reference is to something else. */
  static Optional<UUID> criteriaId(String subject) {
    if (!subject.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(subject.substring(PREFIX.length())));
    } catch (IllegalArgumentException notOurs) {
      // Only this service gives out references to criteria, and never a malformed one.
      return Optional.empty();
    }
  }
}
