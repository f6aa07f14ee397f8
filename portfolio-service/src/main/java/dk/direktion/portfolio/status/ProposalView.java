package dk.direktion.portfolio.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round it is time for, and whom it would ask. */
@Schema(name = "RoundProposalView")
public record ProposalView(
    @Schema(nullable = true) UUID programmeId,
    @Schema(examples = "november 2026") String name,
    LocalDate month,
    @Schema(description = "What is suggested") LocalDate deadline,
    @Schema(description = "Names of those who would be asked") List<String> projects) {}
