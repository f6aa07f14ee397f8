package dk.direktion.portfolio.economy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What a benefit of a project promises for a year, and what came of it. */
@Entity
public class ProjectBenefit {

  @EmbeddedId private Key key;
  private UUID projectId;
  private String name;
  private String state;
  private long promised;
  private long realised;
  private Instant toldAt;

  /** A benefit has one figure for each year. */
  @Embeddable
  record Key(UUID benefitId, int year) {}

  protected ProjectBenefit() {}

  ProjectBenefit(Key key, UUID projectId, Figures figures, Instant at) {
    this.key = key;
    this.projectId = projectId;
    this.name = figures.name();
    this.state = figures.state();
    this.promised = figures.promised();
    this.realised = figures.realised();
    this.toldAt = at;
  }

  /** What is told of one year. */
  record Figures(String name, String state, long promised, long realised) {}

  int year() {
    return key.year();
  }

  long promised() {
    return promised;
  }

  long realised() {
    return realised;
  }

  UUID projectId() {
    return projectId;
  }

  Instant toldAt() {
    return toldAt;
  }

  BenefitView view() {
    return new BenefitView(key.benefitId(), name, state, key.year(), promised, realised);
  }
}
