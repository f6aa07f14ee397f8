package dk.direktion.budget.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows whether a benefit comes: where it stood before, and where it is to get. */
public record WriteIndicator(
    @Schema(description = "Of one there is already", nullable = true) UUID id,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 40) @Schema(nullable = true, examples = "pct.") String unit,
    @Schema(nullable = true) BigDecimal baseline,
    @Schema(nullable = true) BigDecimal target) {}
