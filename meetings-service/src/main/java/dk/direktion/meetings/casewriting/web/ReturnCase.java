package dk.direktion.meetings.casewriting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a case is sent back. */
public record ReturnCase(
    @NotBlank @Size(max = 2000) @Schema(examples = "Økonomien skal uddybes") String reason) {}
