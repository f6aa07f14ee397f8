package dk.direktion.meetings.followup;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what was done; the note may be left out. */
public record CompleteFollowUp(
    @Size(max = 2_000) @Schema(nullable = true, examples = "Sendt i høring.") String note) {}
