package dk.direktion.meetings.unread;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a meeting's agenda is new to the caller. */
public record UnreadMeetingView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "3") int unreadCount,
    @Schema(examples = "1") int changedCount,
    @Schema(
            description = "How many attachments of items read before have a file not seen yet",
            examples = "2")
        int newAttachments) {}
