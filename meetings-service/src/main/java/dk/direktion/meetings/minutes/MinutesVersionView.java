package dk.direktion.meetings.minutes;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of approved minutes that a version corrected; of a closed item only that there is one.
 */
public record MinutesVersionView(
    @Schema(description = "Several parts may have one version in common", examples = "2")
        int version,
    @Schema(
            nullable = true,
            description = "Null where the meeting as a whole is corrected",
            examples = "0195b2c0-0000-7000-8000-000000000002")
        UUID itemId,
    @Schema(nullable = true, examples = "3") Integer itemNumber,
    @Schema(examples = "2026-12-04T09:00:00Z") Instant at,
    @Schema(examples = "Maja Holm") String byName,
    @Schema(nullable = true) CorrectionView correction) {}
