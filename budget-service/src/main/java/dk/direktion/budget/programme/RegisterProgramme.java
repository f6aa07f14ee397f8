package dk.direktion.budget.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme is called, and its sub-programmes in their order. */
public record RegisterProgramme(
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> subProgrammes,
    @Schema(description = "The programme's project in the portfolio", nullable = true)
        UUID projectId) {}
