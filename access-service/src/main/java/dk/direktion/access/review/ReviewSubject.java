package dk.direktion.access.review;

import java.util.Optional;
import java.util.UUID;

/** The typed reference by which an agenda item names a review round. */
final class ReviewSubject {

  private static final String PREFIX = "access:review:";

  private ReviewSubject() {}

  static String of(UUID round) {
    return PREFIX + round;
  }

  /** Reads the round's id; empty when the reference is to something else. */
  static Optional<UUID> roundId(String subject) {
    if (!subject.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(subject.substring(PREFIX.length())));
    } catch (IllegalArgumentException notOurs) {
      // Only this service gives out references to rounds, and never a malformed one.
      return Optional.empty();
    }
  }
}
