package dk.direktion.budget.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a controller proposes to set aside; the amount in whole kroner. */
public record CreateAllocation(
    @NotNull UUID poolId,
    @NotBlank @Size(max = 300) @Schema(examples = "Ny fælles scanner") String purpose,
    @NotNull @Positive @Max(100_000_000_000L) @Schema(examples = "250000") Long amount,
    @NotNull Recurrence recurrence,
    @Min(2)
        @Max(20)
        @Schema(description = "Number of years; given with YEARLY and only then", nullable = true)
        Integer years,
    @Schema(nullable = true, description = "The project of the portfolio it is for") UUID projectId,
    @Valid
        @Schema(
            nullable = true,
            description =
                "Where a decision from before the portal already set it aside; it binds at once")
        EarlierDecision decidedEarlier) {

  /** Propose what is still to be decided. */
  public CreateAllocation(
      UUID poolId,
      String purpose,
      Long amount,
      Recurrence recurrence,
      Integer years,
      UUID projectId) {
    this(poolId, purpose, amount, recurrence, years, projectId, null);
  }
}
