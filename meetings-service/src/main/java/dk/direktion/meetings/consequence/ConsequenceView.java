package dk.direktion.meetings.consequence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a decision. */
public record ConsequenceView(
    ConsequenceStatus status,
    @Schema(nullable = true, examples = "Puljen har kun 250.000 kr. tilbage") String reason,
    @Schema(nullable = true) Link link,
    @Schema(nullable = true, examples = "2026-12-03T08:15:01Z") Instant at) {

  /** Shows a consequence; null as long as the decision is a draft. */
  public static ConsequenceView of(Consequence consequence) {
    return consequence == null
        ? null
        : new ConsequenceView(
            consequence.status(),
            consequence.reason(),
            consequence.link(),
            consequence.changedAt());
  }
}
