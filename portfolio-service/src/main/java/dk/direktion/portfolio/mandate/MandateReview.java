package dk.direktion.portfolio.mandate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody's reading of a mandate before it is sent: asked, and perhaps answered. */
@Entity
public class MandateReview {

  @EmbeddedId private Key key;
  private String reviewerName;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private Instant answeredAt;
  @Version private long version;

  /** One person reviews one mandate once. */
  @Embeddable
  record Key(UUID mandateId, String reviewer) {}

  protected MandateReview() {}

  MandateReview(UUID mandateId, String reviewer, String reviewerName, Instant at) {
    this.key = new Key(mandateId, reviewer);
    this.reviewerName = reviewerName;
    this.askedAt = at;
  }

  /** Ask once more; the answer that was given no longer counts. */
  void askAgain(Instant at) {
    askedAt = at;
    verdict = null;
    answeredAt = null;
  }

  void answer(Verdict given, Instant at) {
    verdict = given;
    answeredAt = at;
  }

  boolean approves() {
    return verdict == Verdict.APPROVED;
  }

  boolean isBy(String username) {
    return key.reviewer().equals(username);
  }

  UUID mandateId() {
    return key.mandateId();
  }

  String reviewer() {
    return key.reviewer();
  }

  Verdict verdict() {
    return verdict;
  }

  String reviewerName() {
    return reviewerName;
  }

  /** Show the review of a mandate whose content last changed at some time. */
  MandateReviewView view(Instant contentChangedAt) {
    return new MandateReviewView(
        key.reviewer(),
        reviewerName,
        askedAt,
        verdict,
        answeredAt,
        answeredAt != null && answeredAt.isBefore(contentChangedAt));
  }
}
