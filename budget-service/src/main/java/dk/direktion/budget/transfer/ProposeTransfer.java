package dk.direktion.budget.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a controller proposes to move between pools; the amount in whole kroner. */
public record ProposeTransfer(
    @NotNull UUID fromPoolId,
    @NotNull UUID toPoolId,
    @NotNull @Positive @Max(100_000_000_000L) @Schema(examples = "200000") Long amount,
    @NotBlank @Size(max = 1000) @Schema(examples = "Puljen bruges ikke i år") String reason) {}
