package dk.direktion.portfolio.plan;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change of a milestone; what is left out stays. */
public record ChangeMilestone(
    @Pattern(regexp = "(?s).*\\S.*", message = "{jakarta.validation.constraints.NotBlank.message}")
        @Size(max = 200)
        @Schema(nullable = true)
        String name,
    @Schema(nullable = true) LocalDate forecast) {}
