package dk.direktion.portfolio.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a risk or concern. */
public record WriteRisk(
    @NotNull RiskKind kind,
    @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) @Schema(nullable = true) String description,
    @NotNull @Min(1) @Max(5) @Schema(description = "1 hardly, 5 almost surely") Integer probability,
    @NotNull @Min(1) @Max(5) @Schema(description = "1 hardly felt, 5 stops the project")
        Integer impact,
    @Size(max = 4000) @Schema(nullable = true, description = "What is done about it") String action,
    @Schema(nullable = true, description = "When the action is to be done") LocalDate dueOn,
    @NotBlank @Size(max = 200) @Schema(description = "Full name or username of a person")
        String owner,
    @NotNull RiskState state) {

  /** Tells whether a day is set for nothing to be done. */
  boolean lacksAnAction() {
    return dueOn != null && (action == null || action.isBlank());
  }
}
