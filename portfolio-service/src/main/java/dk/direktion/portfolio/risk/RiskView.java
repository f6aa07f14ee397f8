package dk.direktion.portfolio.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk or concern as people see it. */
public record RiskView(
    UUID id,
    RiskKind kind,
    String title,
    @Schema(nullable = true) String description,
    int probability,
    int impact,
    @Schema(description = "Probability times impact, 1 to 25") int weight,
    @Schema(nullable = true) String action,
    @Schema(nullable = true, description = "When the action is to be done") LocalDate dueOn,
    String owner,
    String ownerUsername,
    RiskState state,
    LocalDate notedOn,
    @Schema(description = "edit, or none") List<String> actions,
    long version) {}
