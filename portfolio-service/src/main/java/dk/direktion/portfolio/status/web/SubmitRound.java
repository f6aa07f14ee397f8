package dk.direktion.portfolio.status.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the board's meetings a round goes to. */
public record SubmitRound(
    @Schema(nullable = true, description = "Null for the board's next") UUID meetingId) {}
