package dk.direktion.meetings.meeting;

import dk.direktion.common.problem.InvalidInput;
import io.quarkus.panache.common.Sort;

/** How a list of meetings is sorted. */
public enum MeetingOrder {
  EARLIEST_FIRST,
  LATEST_FIRST;

  /**
   * Reads {@code start} or {@code -start}.
   *
   * @throws InvalidInput if it is anything else
   */
  public static MeetingOrder of(String sort) {
    return switch (sort) {
      case "start" -> EARLIEST_FIRST;
      case "-start" -> LATEST_FIRST;
      default -> throw InvalidInput.of("sort", "unknown-sort");
    };
  }

  Sort sort() {
    return this == EARLIEST_FIRST
        ? Sort.ascending("starts", "id")
        : Sort.descending("starts", "id");
  }
}
