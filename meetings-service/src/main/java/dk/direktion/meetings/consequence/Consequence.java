package dk.direktion.meetings.consequence;

import dk.direktion.meetings.decision.Decision;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What has become of one final decision. */
@Entity
public class Consequence {

  @Id private UUID decisionId;
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  private ConsequenceStatus status;

  private String reason;
  private String linkLabel;
  private String linkPath;
  private Instant changedAt;
  @Version private long version;

  protected Consequence() {}

  private Consequence(UUID decisionId, UUID itemId, ConsequenceStatus status, Instant at) {
    this.decisionId = decisionId;
    this.itemId = itemId;
    this.status = status;
    this.changedAt = at;
  }

  public static Consequence pending(Decision decision, Instant at) {
    return new Consequence(decision.id(), decision.itemId(), ConsequenceStatus.PENDING, at);
  }

  public static Consequence notNeeded(Decision decision, Instant at) {
    return new Consequence(decision.id(), decision.itemId(), ConsequenceStatus.NOT_NEEDED, at);
  }

  public static Consequence carriedOut(Decision decision, Instant at, Link link) {
    Consequence consequence = pending(decision, at);
    consequence.report(ConsequenceStatus.CARRIED_OUT, null, link, at);
    return consequence;
  }

  /** Notes what was done, or why it was not; {@code reason} and {@code link} may be null. */
  public final void report(ConsequenceStatus reported, String because, Link seeAt, Instant at) {
    status = reported;
    reason = because;
    linkLabel = seeAt == null ? null : seeAt.label();
    linkPath = seeAt == null ? null : seeAt.path();
    changedAt = at;
  }

  /** Adds what people should know besides, to what was reported. */
  public void remark(String more, Instant at) {
    reason = reason == null ? more : reason + " " + more;
    changedAt = at;
  }

  /** Tells whether something is still to happen: nothing has yet, or it went wrong. */
  public boolean isAwaited() {
    return status == ConsequenceStatus.PENDING || status == ConsequenceStatus.FAILED;
  }

  public UUID decisionId() {
    return decisionId;
  }

  public ConsequenceStatus status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  /** Returns where one can see what was done, or null. */
  public Link link() {
    return linkLabel == null ? null : new Link(linkLabel, linkPath);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
