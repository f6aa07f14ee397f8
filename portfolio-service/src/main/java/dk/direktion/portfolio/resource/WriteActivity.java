package dk.direktion.portfolio.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity and all it draws. */
@Schema(requiredProperties = {"name", "start", "end", "draws"})
public record WriteActivity(
    @NotBlank @Size(max = 200) String name,
    @NotNull @Schema(description = "The first day") LocalDate start,
    @NotNull @Schema(description = "The last day") LocalDate end,
    @NotNull @Size(max = 100) List<@NotNull @Valid WriteDraw> draws) {}
