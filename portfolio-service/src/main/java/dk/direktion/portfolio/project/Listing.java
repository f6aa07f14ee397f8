package dk.direktion.portfolio.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A time on the portfolio list: from the day it was put on, up to the day it left (null: still).
 */
@Embeddable
public record Listing(
    LocalDate onListFrom, LocalDate leftOn, String addedReason, String leftReason) {

  static Listing from(LocalDate day, String reason) {
    return new Listing(day, null, reason, null);
  }

  Listing until(LocalDate day, String reason) {
    return new Listing(onListFrom, day, addedReason, reason);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(onListFrom) && (leftOn == null || day.isBefore(leftOn));
  }
}
