package dk.direktion.meetings.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says who takes no part in an item, and why. */
public record RecordConflict(
    @NotBlank @Size(max = 100) @Schema(examples = "direktoer") String username,
    @NotBlank @Size(max = 2_000) @Schema(examples = "Ejer den ejendom, der skal lejes")
        String reason,
    @Size(max = 200) @Schema(nullable = true, examples = "Forvaltningsloven § 3, stk. 1, nr. 1")
        String provision) {}
