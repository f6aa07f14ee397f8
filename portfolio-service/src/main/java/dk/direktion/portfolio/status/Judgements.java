package dk.direktion.portfolio.status;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is judged of the four matters. */
@Embeddable
@Schema(name = "JudgementsView")
public record Judgements(
    @Embedded
        @AttributeOverride(name = "rule", column = @Column(name = "time_rule"))
        @AttributeOverride(name = "reason", column = @Column(name = "time_reason"))
        @AttributeOverride(name = "measure", column = @Column(name = "time_measure"))
        @AttributeOverride(name = "override", column = @Column(name = "time_override"))
        @AttributeOverride(name = "motive", column = @Column(name = "time_motive"))
        Judgement time,
    @Embedded
        @AttributeOverride(name = "rule", column = @Column(name = "economy_rule"))
        @AttributeOverride(name = "reason", column = @Column(name = "economy_reason"))
        @AttributeOverride(name = "measure", column = @Column(name = "economy_measure"))
        @AttributeOverride(name = "override", column = @Column(name = "economy_override"))
        @AttributeOverride(name = "motive", column = @Column(name = "economy_motive"))
        Judgement economy,
    @Embedded
        @AttributeOverride(name = "rule", column = @Column(name = "resources_rule"))
        @AttributeOverride(name = "reason", column = @Column(name = "resources_reason"))
        @AttributeOverride(name = "measure", column = @Column(name = "resources_measure"))
        @AttributeOverride(name = "override", column = @Column(name = "resources_override"))
        @AttributeOverride(name = "motive", column = @Column(name = "resources_motive"))
        Judgement resources,
    @Embedded
        @AttributeOverride(name = "rule", column = @Column(name = "benefits_rule"))
        @AttributeOverride(name = "reason", column = @Column(name = "benefits_reason"))
        @AttributeOverride(name = "measure", column = @Column(name = "benefits_measure"))
        @AttributeOverride(name = "override", column = @Column(name = "benefits_override"))
        @AttributeOverride(name = "motive", column = @Column(name = "benefits_motive"))
        Judgement benefits) {

  static Judgements carriedOver(Lights lights) {
    return new Judgements(
        Judgement.carriedOver(lights.time()),
        Judgement.carriedOver(lights.economy()),
        Judgement.carriedOver(lights.resources()),
        Judgement.carriedOver(lights.benefits()));
  }

  /** The same, but for time. */
  Judgements withTime(Judgement other) {
    return new Judgements(other, economy, resources, benefits);
  }

  boolean isAnyOverridden() {
    return Stream.of(time, economy, resources, benefits).anyMatch(one -> one.override() != null);
  }

  /** The same overrides over what the rules say by now. */
  Judgements ruled(Judgements now) {
    return new Judgements(
        time.ruled(now.time),
        economy.ruled(now.economy),
        resources.ruled(now.resources),
        benefits.ruled(now.benefits));
  }

  Judgements overridden(WriteStatus.Overrides by) {
    return new Judgements(
        overridden(time, by.time()),
        overridden(economy, by.economy()),
        overridden(resources, by.resources()),
        overridden(benefits, by.benefits()));
  }

  private static Judgement overridden(Judgement ruled, WriteStatus.Override by) {
    return by == null ? ruled.instead(null, null) : ruled.instead(by.light(), by.motive());
  }

  Judgement of(Matter matter) {
    return switch (matter) {
      case TIME -> time;
      case ECONOMY -> economy;
      case RESOURCES -> resources;
      case BENEFITS -> benefits;
    };
  }

  Lights lights() {
    return new Lights(time.light(), economy.light(), resources.light(), benefits.light());
  }
}
