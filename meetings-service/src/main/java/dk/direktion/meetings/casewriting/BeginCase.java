package dk.direktion.meetings.casewriting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to begin a case presentation in one's own unit. */
public record BeginCase(
    @NotBlank @Size(max = 300) @Schema(examples = "Ny frivillighedspolitik") String title,
    @Size(max = 40) @Schema(nullable = true, examples = "26/10482") String caseNumber) {}
