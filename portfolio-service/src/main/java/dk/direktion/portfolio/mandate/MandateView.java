package dk.direktion.portfolio.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mandate as people see it, with what the caller may do next. */
public record MandateView(
    UUID id,
    @Schema(description = "Full name of the author") String author,
    String title,
    @Schema(nullable = true) String purpose,
    @Schema(nullable = true) String background,
    @Schema(nullable = true) String goals,
    @Schema(nullable = true) String scope,
    @Schema(nullable = true) String owner,
    List<String> steeringGroup,
    @Schema(nullable = true) String manager,
    @Schema(nullable = true) LocalDate start,
    @Schema(nullable = true) LocalDate end,
    List<ResourceNeed> resources,
    @Schema(nullable = true) String economy,
    @Schema(nullable = true) String risks,
    MandateState state,
    @Schema(nullable = true) UUID projectId,
    @Schema(nullable = true) Submission submission,
    @Schema(description = "Oldest first") List<MandateDecisionView> decisions,
    @Schema(description = "Any of edit, submit") List<String> actions,
    long version) {}
