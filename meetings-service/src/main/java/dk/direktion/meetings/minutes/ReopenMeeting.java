package dk.direktion.meetings.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a held meeting is taken up again; everybody who reads the meeting sees it. */
public record ReopenMeeting(
    @NotBlank @Size(max = 500) @Schema(examples = "Der manglede en beslutning om punkt 4")
        String reason) {}
