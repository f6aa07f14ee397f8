package dk.direktion.meetings.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a conflict of interest no longer stands. */
public record WithdrawConflict(
    @NotBlank @Size(max = 2_000) @Schema(examples = "Ejendommen er solgt") String reason) {}
