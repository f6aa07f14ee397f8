package dk.direktion.budget.pool;

import java.util.UUID;

/**
 * Who books, why, and by which decision.
 *
 * @param decisionId null before there is one, and for one from before the portal
 * @param decidedEarlier names such a one in words, else null
 */
public record Booking(String by, String reason, UUID decisionId, String decidedEarlier) {

  /** Book by a decision of the portal. */
  public Booking(String by, String reason, UUID decisionId) {
    this(by, reason, decisionId, null);
  }

  /** Book without a decision. */
  public static Booking of(String by, String reason) {
    return new Booking(by, reason, null, null);
  }
}
