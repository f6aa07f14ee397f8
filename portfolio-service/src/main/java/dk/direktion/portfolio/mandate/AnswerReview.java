package dk.direktion.portfolio.mandate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer says; an objection needs words. */
public record AnswerReview(
    @NotNull Verdict verdict, @Size(max = 4000) @Schema(nullable = true) String comment) {}
