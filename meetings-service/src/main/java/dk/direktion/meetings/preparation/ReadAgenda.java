package dk.direktion.meetings.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An external agenda as pasted text. */
public record ReadAgenda(
    @NotBlank
        @Size(max = 1_000_000)
        @Schema(examples = "1. Velkomst\\nFormanden byder velkommen.\\n2. Fælles beredskab")
        String text) {}
