package dk.direktion.budget.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What centres weigh by a key from a day on; a centre left out keeps what it had. */
public record RegisterWeights(
    @NotNull DistributionKey key,
    @NotNull @Schema(examples = "2015-01-01") LocalDate validFrom,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid UnitWeight> weights) {}
