package dk.direktion.portfolio.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of a mandate; what is left out or null stays: PUT clears what it leaves out. */
public record ChangeMandate(
    @Pattern(regexp = "(?s).*\\S.*", message = "{jakarta.validation.constraints.NotBlank.message}")
        @Size(max = 200)
        @Schema(nullable = true)
        String title,
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
    @Size(max = 4000) @Schema(nullable = true) String risks) {

  /** Returns the whole mandate as it is once this is changed. */
  WriteMandate over(WriteMandate before) {
    return new WriteMandate(
        either(title, before.title()),
        either(purpose, before.purpose()),
        either(background, before.background()),
        either(goals, before.goals()),
        either(scope, before.scope()),
        either(owner, before.owner()),
        either(steeringGroup, before.steeringGroup()),
        either(manager, before.manager()),
        either(start, before.start()),
        either(end, before.end()),
        either(milestones, before.milestones()),
        either(resources, before.resources()),
        either(benefits, before.benefits()),
        either(economy, before.economy()),
        either(risks, before.risks()));
  }

  private static <T> T either(T given, T before) {
    return given != null ? given : before;
  }
}
