package dk.direktion.meetings.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a meeting is cancelled; never quote a closed item here. */
public record CancelMeeting(
    @NotBlank @Size(max = 500) @Schema(examples = "For få punkter") String reason) {}
