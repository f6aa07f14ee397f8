package dk.direktion.portfolio.plan;

import java.time.LocalDate;

/**
 * When something is there by all that is known.
 *
 * @param told what its own project says; null where it says nothing
 * @param bound the link that leaves no time to spare; null where its own date decides
 * @param rested whether it was put off because its project rests
 */
record Reached(LocalDate date, LocalDate told, Link bound, boolean rested) {

  /** Tell whether others make it later than its own project says. */
  boolean pushed() {
    return told == null || date.isAfter(told);
  }
}
