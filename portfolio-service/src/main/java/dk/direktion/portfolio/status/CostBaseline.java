package dk.direktion.portfolio.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** What a project may cost, as it was said at one time; never changed, only followed by another. */
@Entity
@Immutable
@Table(name = "cost_baseline")
public class CostBaseline {

  @EmbeddedId private Key key;
  private long cost;

  @Enumerated(EnumType.STRING)
  private Source source;

  private String reason;
  private String keptBy;
  private Instant keptAt;

  /** A project's are numbered from 1. */
  @Embeddable
  record Key(UUID projectId, int number) {}

  /** Who says what a project may cost. */
  @Schema(name = "CostBaselineSource")
  public enum Source {
    /** The first note that was handed in. */
    NOTE,
    /** The board, by what it had set aside when the first note was handed in. */
    ALLOCATED,
    /** The secretariat, with a reason. */
    SECRETARIAT
  }

  protected CostBaseline() {}

  CostBaseline(Key key, long cost, Source source, Instant keptAt) {
    this.key = key;
    this.cost = cost;
    this.source = source;
    this.keptAt = keptAt;
  }

  static CostBaseline by(Key key, long cost, String reason, Signature by) {
    CostBaseline baseline = new CostBaseline(key, cost, Source.SECRETARIAT, by.at());
    baseline.reason = reason.strip();
    baseline.keptBy = by.name();
    return baseline;
  }

  int number() {
    return key.number();
  }

  long cost() {
    return cost;
  }

  Source source() {
    return source;
  }

  CostBaselineView.Kept view() {
    return new CostBaselineView.Kept(key.number(), cost, source, reason, keptBy, keptAt);
  }
}
