package dk.direktion.budget.scenario;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice of proposals to keep; their order is that of the recommendation points. */
public record WriteScenario(
    @NotBlank @Size(max = 200) @Schema(examples = "Kun det nødvendige") String name,
    @Size(max = 2000) @Schema(nullable = true) String note,
    @NotNull @Min(2000) @Max(2100) @Schema(examples = "2015") Integer year,
    @NotEmpty @Size(max = 200) List<@NotNull UUID> allocationIds) {}
