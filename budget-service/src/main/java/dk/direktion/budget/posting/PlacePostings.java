package dk.direktion.budget.posting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a controller says of some postings, or of all that are parked on an account in a year.
 *
 * @param account what the account strings begin with; with a year, instead of the postings
 * @param allocationId for an allocation, and for nothing else
 * @param remember to learn a rule that places later postings on the account the same way
 */
public record PlacePostings(
    @Size(min = 1, max = 200) List<@NotNull UUID> postingIds,
    @Size(max = 120) @Schema(examples = "06.45.51.3.002") String account,
    @Min(2000) @Max(2100) @Schema(examples = "2015") Integer year,
    @NotNull PostingPlace place,
    UUID allocationId,
    @NotBlank @Size(max = 500) @Schema(examples = "Regning for personaledagen") String reason,
    boolean remember) {}
