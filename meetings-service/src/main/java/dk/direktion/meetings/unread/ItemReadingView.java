package dk.direktion.meetings.unread;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the caller is with an item, and what is new about it. */
public record ItemReadingView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    ReadingState state,
    @Schema(examples = "[\"ATTACHMENTS\"]") List<NewSinceReading> news,
    @Schema(description = "How many attachments have a file not seen yet", examples = "3")
        int newAttachments,
    @Schema(nullable = true, examples = "2026-11-24T08:15:00Z") Instant readAt) {}
