package dk.direktion.portfolio.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who becomes what on a project, and from when. */
public record GiveRole(
    @NotNull RoleOnProject role,
    @NotBlank @Size(max = 200) @Schema(description = "Full name or username of a person")
        String person,
    @NotNull LocalDate from,
    @Schema(nullable = true, description = "The first day without the role") LocalDate until) {}
