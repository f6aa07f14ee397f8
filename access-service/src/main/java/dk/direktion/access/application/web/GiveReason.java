package dk.direktion.access.application.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why an application is refused or sent back. */
record GiveReason(
    @NotBlank @Size(max = 2000) @Schema(description = "What the applicant is told")
        String reason) {}
