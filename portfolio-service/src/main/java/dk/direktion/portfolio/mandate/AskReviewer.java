package dk.direktion.portfolio.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the author asks to review a mandate before it is sent. */
public record AskReviewer(
    @NotBlank @Size(max = 200) @Schema(description = "Full name or username of a person")
        String reviewer) {}
