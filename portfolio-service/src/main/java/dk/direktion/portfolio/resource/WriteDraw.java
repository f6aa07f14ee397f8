package dk.direktion.portfolio.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is drawn of one centre, or of one person there. */
@Schema(requiredProperties = {"unit", "kind", "weeks"})
public record WriteDraw(
    @NotBlank @Size(max = 20) @Schema(description = "Code of a centre", examples = "BYC")
        String unit,
    @NotNull DrawKind kind,
    @Size(max = 200)
        @Schema(
            description = "Full name or username; without it anybody of the centre",
            nullable = true)
        String person,
    @NotNull @Size(max = 520) List<@NotNull @Valid WriteWeek> weeks) {}
