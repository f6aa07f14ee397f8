package dk.direktion.budget.pool;

import java.util.UUID;

/** Who books, why, and by which decision (null before there is one). */
public record Booking(String by, String reason, UUID decisionId) {

  /** Book without a decision. */
  public static Booking of(String by, String reason) {
    return new Booking(by, reason, null);
  }
}
