package dk.direktion.meetings.casewriting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes a comment on a section or on the whole, or a reply to one. */
public record WriteComment(
    @Schema(nullable = true, description = "Left out for the whole, and for a reply")
        SectionKind section,
    @NotBlank @Size(max = 5000) @Schema(examples = "Hvad koster det fra 2027?") String text,
    @Schema(nullable = true, examples = "0195b2c0-0000-7000-8000-00000000000a") UUID replyTo) {}
