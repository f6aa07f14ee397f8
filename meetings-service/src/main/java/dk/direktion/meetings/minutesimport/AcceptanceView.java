package dk.direktion.meetings.minutesimport;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import has become. */
public record AcceptanceView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000020") UUID importId,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId) {}
