package dk.direktion.portfolio.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a status note says in words and figures; amounts in whole kroner. */
@Embeddable
@Schema(name = "WrittenStatusView")
public record Written(
    @Schema(nullable = true) @Enumerated(EnumType.STRING) FollowsPlan followsPlan,
    @Schema(nullable = true) String text,
    @Schema(nullable = true) String concerns,
    @Schema(nullable = true) String effects,
    @Schema(nullable = true) String resourceChallenges,
    @Schema(nullable = true) Long consultantSpending,
    @Schema(nullable = true) String purchases,
    @Schema(nullable = true) String economyText,
    @Schema(nullable = true) @Column(name = "baseline_cost") Long baselineCost,
    @Schema(nullable = true) @Column(name = "expected_cost") Long expectedCost,
    @Schema(nullable = true) Integer staffedPercent,
    @Schema(nullable = true) Integer benefitsPercent,
    @Schema(nullable = true) String nextMilestones) {

  static Written of(WriteStatus given, Long keptBaseline) {
    return new Written(
        given.followsPlan(),
        WriteStatus.words(given.text()),
        WriteStatus.words(given.concerns()),
        WriteStatus.words(given.effects()),
        WriteStatus.words(given.resourceChallenges()),
        given.consultantSpending(),
        WriteStatus.words(given.purchases()),
        WriteStatus.words(given.economyText()),
        keptBaseline == null ? given.baselineCost() : keptBaseline,
        given.expectedCost(),
        given.staffedPercent(),
        given.benefitsPercent(),
        WriteStatus.words(given.nextMilestones()));
  }

  /** The same, judged against what the project may cost by now; null where nobody has said it. */
  Written against(Long baseline) {
    return baseline == null || baseline.equals(baselineCost)
        ? this
        : new Written(
            followsPlan,
            text,
            concerns,
            effects,
            resourceChallenges,
            consultantSpending,
            purchases,
            economyText,
            baseline,
            expectedCost,
            staffedPercent,
            benefitsPercent,
            nextMilestones);
  }

  /** Tell whether nothing is written; the baseline is the project's own and counts for nothing. */
  boolean isBlank() {
    return Stream.of(
            followsPlan,
            text,
            concerns,
            effects,
            resourceChallenges,
            consultantSpending,
            purchases,
            economyText,
            expectedCost,
            staffedPercent,
            benefitsPercent,
            nextMilestones)
        .allMatch(Objects::isNull);
  }

  static Written of(String text) {
    return new Written(
        null, text, null, null, null, null, null, null, null, null, null, null, null);
  }
}
