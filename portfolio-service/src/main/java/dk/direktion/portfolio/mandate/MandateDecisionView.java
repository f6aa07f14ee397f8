package dk.direktion.portfolio.mandate;

import dk.direktion.common.submission.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about the mandate. */
public record MandateDecisionView(
    LocalDate date,
    Outcome outcome,
    UUID decisionId,
    @Schema(description = "The agenda item, whose page shows the decision") UUID itemId,
    @Schema(
            nullable = true,
            description =
                "What was decided on an open item, told to the author when one mandate is read;"
                    + " others ask the meetings with their own rights")
        String text) {}
