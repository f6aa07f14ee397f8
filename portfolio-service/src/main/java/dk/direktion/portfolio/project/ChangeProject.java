package dk.direktion.portfolio.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed about a project as a whole; everything is stated anew. */
public record ChangeProject(
    @NotNull ProjectKind kind,
    @Min(1) @Max(2) int level,
    @Schema(nullable = true, description = "The programme it belongs to") UUID parentId,
    @NotBlank @Size(max = 4000) String description,
    @NotNull @Schema(description = "The phases that only a decision lets the project into")
        Set<@NotNull ProjectPhase> decisionGates,
    @Schema(
            nullable = true,
            description = "From which day level and programme hold; today without it")
        LocalDate from) {}
