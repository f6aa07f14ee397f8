package dk.direktion.budget.allocation;

import java.util.Optional;
import java.util.UUID;

/** The typed reference by which an agenda item names an allocation. */
final class AllocationSubject {

  private static final String PREFIX = "budget:allocation:";

  private AllocationSubject() {}

  static String of(UUID allocationId) {
    return PREFIX + allocationId;
  }

  /** Read the allocation's id; empty when the reference is to something else. */
  static Optional<UUID> allocationId(String subject) {
    if (!subject.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(subject.substring(PREFIX.length())));
    } catch (IllegalArgumentException notOurs) {
      // Only this service gives out references to allocations, and never a malformed one.
      return Optional.empty();
    }
  }
}
