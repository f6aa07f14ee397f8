package dk.direktion.portfolio.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of a mandate; what is left out stays. */
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
    @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid ResourceNeed> resources,
    @Size(max = 4000) @Schema(nullable = true) String economy,
    @Size(max = 4000) @Schema(nullable = true) String risks) {

  static ChangeMandate everything(WriteMandate written) {
    return new ChangeMandate(
        written.title(),
        written.purpose(),
        written.background(),
        written.goals(),
        written.scope(),
        written.owner(),
        written.steeringGroup(),
        written.manager(),
        written.start(),
        written.end(),
        written.resources(),
        written.economy(),
        written.risks());
  }
}
