package dk.direktion.portfolio.resource;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What narrows the draws; null narrows nothing.
 *
 * @param from the first week
 * @param to the last week
 * @param kinds never empty
 */
record DrawFilter(
    String unit, UUID project, Week from, Week to, Instant changedSince, Set<DrawKind> kinds) {

  static DrawFilter reckoned(Week from, Week to) {
    return new DrawFilter(null, null, from, to, null, DrawKind.reckoned());
  }
}
