package dk.direktion.portfolio.mandate;

import java.util.Optional;
import java.util.UUID;

/** The typed reference by which an agenda item names a mandate. */
final class MandateSubject {

  private static final String PREFIX = "portfolio:mandate:";

  private MandateSubject() {}

  static String of(UUID mandateId) {
    return PREFIX + mandateId;
  }

  /** Read the mandate's id; empty when the reference is to something else. */
  static Optional<UUID> mandateId(String subject) {
    if (!subject.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(subject.substring(PREFIX.length())));
    } catch (IllegalArgumentException notOurs) {
      // Only this service gives out references to mandates, and never a malformed one.
      return Optional.empty();
    }
  }
}
