package dk.direktion.meetings.followup;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of a follow-up, by whom and why.
 *
 * @param was the former date in ISO form, or the former responsible's name; null where there was
 *     none
 */
public record FollowUpChangeView(
    FollowUpChangeKind kind,
    @Schema(nullable = true, examples = "2026-12-20") String was,
    @Schema(nullable = true, examples = "2027-01-15") String became,
    @Schema(examples = "Høringssvaret kommer først i januar") String reason,
    @Schema(examples = "2026-12-18T10:00:00Z") Instant at,
    @Schema(examples = "Birgitte Nørskov") String byName) {}
