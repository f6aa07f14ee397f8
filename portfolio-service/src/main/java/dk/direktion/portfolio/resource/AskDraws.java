package dk.direktion.portfolio.resource;

import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

/**
 * What a caller wants to see of the draws; null narrows nothing.
 *
 * @param from the first week, such as {@code 2026-W48}
 * @param to the last week
 */
public record AskDraws(
    String unit, UUID project, String from, String to, DrawKind kind, Instant changedSince) {

  DrawFilter filter() {
    return new DrawFilter(
        unit,
        project,
        Week.asked("from", from, null),
        Week.asked("to", to, null),
        changedSince,
        kind == null ? EnumSet.allOf(DrawKind.class) : EnumSet.of(kind));
  }
}
