package dk.direktion.access.review.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says until when grants can be confirmed. */
record OpenReview(
    @NotNull @Schema(description = "Last day; the day after, what is unconfirmed lapses")
        LocalDate deadline) {}
