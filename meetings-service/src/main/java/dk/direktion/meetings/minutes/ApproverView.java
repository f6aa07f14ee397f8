package dk.direktion.meetings.minutes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who approves minutes, and when they did. */
public record ApproverView(
    @Schema(examples = "Birgitte Nørskov") String name,
    @Schema(nullable = true, examples = "2026-12-02T08:15:00Z") Instant approvedAt) {}
