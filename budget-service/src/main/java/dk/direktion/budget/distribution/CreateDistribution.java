package dk.direktion.budget.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be shared over the centres, and how; the amount in whole kroner. */
public record CreateDistribution(
    @Schema(
            description = "What it is about; made from the amount and the key without it",
            nullable = true,
            examples = "Indkøb af kontorartikler")
        @Size(max = 200)
        String title,
    @Schema(
            description = "The account string the shares are booked on in the finance system",
            nullable = true,
            examples = "6.45.51.1")
        @Pattern(regexp = "[0-9A-Za-z.-]{1,40}")
        String account,
    @NotNull
        @Min(-100_000_000_000L)
        @Max(100_000_000_000L)
        @Schema(description = "Whole kroner; negative to share a saving", examples = "139800")
        Long amount,
    @NotNull DistributionKey key,
    @Schema(
            description =
                "Weights for OWN; with another key they take the register's place this once",
            nullable = true)
        @Size(max = 200)
        List<@NotNull @Valid UnitWeight> weights,
    @Schema(description = "A second key that counts too", nullable = true)
        DistributionKey secondKey,
    @Schema(description = "How much the second key counts, in per cent", nullable = true)
        @Min(1)
        @Max(99)
        Integer secondPercent,
    @Schema(description = "The least for each centre, whole kroner without sign", nullable = true)
        @Min(0)
        @Max(100_000_000_000L)
        Long minimum,
    @Schema(description = "Centres that take no part", nullable = true) @Size(max = 200)
        List<@NotNull @Pattern(regexp = Units.CODE) String> exempt,
    @Schema(description = "The day whose weights count; today without it", nullable = true)
        LocalDate weightsOn) {

  List<UnitWeight> weightsOrNone() {
    return weights == null ? List.of() : weights;
  }

  List<String> exemptOrNone() {
    return exempt == null ? List.of() : exempt;
  }

  long minimumOrNone() {
    return minimum == null ? 0 : minimum;
  }

  /** Ask for the same by another key alone. */
  CreateDistribution by(DistributionKey other) {
    return new CreateDistribution(
        title, account, amount, other, weights, null, null, minimum, exempt, weightsOn);
  }
}
