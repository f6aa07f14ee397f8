package dk.direktion.access.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a reviewed grant ends. */
record EndReviewedGrant(
    @NotBlank @Size(max = 2000) @Schema(description = "What the person is told") String reason) {}
