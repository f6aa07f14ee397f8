package dk.direktion.meetings.casewriting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What stands above the sections of a case presentation. */
@Entity
public class PresentationHeading {

  @Id private UUID presentationId;
  private String title;
  private String caseNumber;
  private boolean closed;
  private String closedReason;
  private String recommender;
  private String changedBy;
  private Instant changedAt;
  @Version private long version;

  protected PresentationHeading() {}

  PresentationHeading(UUID presentationId, HeadingText text, String by, Instant now) {
    this.presentationId = presentationId;
    say(text, by, now);
  }

  final void say(HeadingText text, String by, Instant now) {
    title = text.title();
    caseNumber = text.caseNumber();
    closed = text.closed();
    closedReason = text.closedReason();
    recommender = text.recommender();
    changedBy = by;
    changedAt = now;
  }

  UUID presentationId() {
    return presentationId;
  }

  HeadingText text() {
    return new HeadingText(title, caseNumber, closed, closedReason, recommender);
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
