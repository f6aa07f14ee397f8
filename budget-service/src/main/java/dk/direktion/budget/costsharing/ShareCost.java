package dk.direktion.budget.costsharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cost that is to be shared; the amount in whole kroner. */
public record ShareCost(
    @NotBlank @Size(max = 200) @Schema(examples = "Fælles it-analyse") String title,
    @NotNull @Min(-100_000_000_000L) @Max(100_000_000_000L) @Schema(examples = "350000")
        Long amount,
    @NotNull SharingMethod method,
    @Schema(description = "The day inhabitants were counted; for INHABITANTS only", nullable = true)
        LocalDate countedOn,
    @NotNull @Size(min = 2, max = 98) List<@NotNull @Valid Party> parties) {}
