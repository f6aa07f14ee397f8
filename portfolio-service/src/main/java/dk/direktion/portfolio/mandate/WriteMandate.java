package dk.direktion.portfolio.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a mandate; only the title must be there before it is submitted. */
public record WriteMandate(
    @NotBlank @Size(max = 200) String title,
    @Size(max = 4000) @Schema(nullable = true) String purpose,
    @Size(max = 10000) @Schema(nullable = true) String background,
    @Size(max = 4000) @Schema(nullable = true) String goals,
    @Size(max = 4000) @Schema(nullable = true) String scope,
    @Size(max = 200) @Schema(description = "Full name or username of a person", nullable = true)
        String owner,
    @Size(max = 50) @Schema(nullable = true) List<@NotBlank @Size(max = 200) String> steeringGroup,
    @Size(max = 200) @Schema(description = "Full name or username of a person", nullable = true)
        String manager,
    @Schema(nullable = true) LocalDate start,
    @Schema(nullable = true) LocalDate end,
    @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid PlannedMilestone> milestones,
    @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid ResourceNeed> resources,
    @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid ExpectedBenefit> benefits,
    @Size(max = 4000) @Schema(nullable = true) String economy,
    @Size(max = 4000) @Schema(nullable = true) String risks) {}
