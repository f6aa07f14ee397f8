package dk.direktion.portfolio.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remark on a section of a mandate; on all of it if it is about none. */
public record WriteComment(
    @NotBlank @Size(max = 4000) String text, @Schema(nullable = true) MandateSection about) {}
