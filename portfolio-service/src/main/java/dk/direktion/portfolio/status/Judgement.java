package dk.direktion.portfolio.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule says of one matter and why, and what its manager says instead, with the motive.
 *
 * @param measure days late, or per cent; null where the reason needs none
 * @param override the light said instead of the rule's; null where the rule stands
 */
@Embeddable
@Schema(name = "JudgementView")
public record Judgement(
    @Enumerated(EnumType.STRING) Light rule,
    @Enumerated(EnumType.STRING) Reason reason,
    @Schema(nullable = true, description = "Days late, or per cent") Long measure,
    @Schema(nullable = true) @Enumerated(EnumType.STRING) Light override,
    @Schema(nullable = true) String motive) {

  static final Judgement NOTHING_KNOWN = of(Light.NONE, Reason.NO_FIGURES, null);

  static Judgement of(Light light, Reason reason, Long measure) {
    return new Judgement(light, reason, measure, null, null);
  }

  /** The light of an earlier note, carried over. */
  static Judgement carriedOver(Light light) {
    return of(light, Reason.CARRIED_OVER, null);
  }

  Judgement instead(Light light, String why) {
    String motiveOrNull = why == null || why.isBlank() ? null : why.strip();
    return new Judgement(rule, reason, measure, light == rule ? null : light, motiveOrNull);
  }

  /** The same, with what the rule says by now. */
  Judgement ruled(Judgement now) {
    return now.instead(override, motive);
  }

  Light light() {
    return override == null ? rule : override;
  }

  boolean lacksMotive() {
    return override != null && motive == null;
  }
}
