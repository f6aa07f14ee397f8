package dk.direktion.budget.allocation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of a proposal; what is left out stays, and a new recurrence brings its years. */
public record ChangeAllocation(
    @Pattern(regexp = "(?s).*\\S.*", message = "{jakarta.validation.constraints.NotBlank.message}")
        @Size(max = 300)
        @Schema(nullable = true)
        String purpose,
    @Positive @Max(100_000_000_000L) @Schema(nullable = true) Long amount,
    @Schema(nullable = true) Recurrence recurrence,
    @Min(2) @Max(20) @Schema(nullable = true) Integer years,
    @Schema(nullable = true, description = "The project of the portfolio it is for") UUID projectId,
    @Schema(nullable = true, description = "true takes it away from the project it was for")
        Boolean withoutProject) {}
