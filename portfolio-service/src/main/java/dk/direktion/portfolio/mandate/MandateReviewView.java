package dk.direktion.portfolio.mandate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was asked to review a mandate, and what they say. */
public record MandateReviewView(
    String reviewer,
    @Schema(description = "Full name") String reviewerName,
    Instant askedAt,
    @Schema(nullable = true) Verdict verdict,
    @Schema(nullable = true) Instant answeredAt,
    @Schema(description = "Whether the mandate was changed after the answer")
        boolean changedSince) {}
