package dk.direktion.portfolio.status;

import dk.direktion.common.submission.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body answered about one project of a round. */
public record PointerView(
    UUID roundId,
    UUID projectId,
    UUID decisionId,
    @Schema(examples = "DIR") String bodyCode,
    LocalDate decidedOn,
    @Schema(nullable = true) Outcome outcome,
    @Schema(nullable = true, description = "The paragraph of the decision that names the project")
        String text) {}
