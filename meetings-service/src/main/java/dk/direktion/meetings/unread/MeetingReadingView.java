package dk.direktion.meetings.unread;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the caller is with a meeting's agenda. */
public record MeetingReadingView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "3") int unreadCount,
    @Schema(examples = "1") int changedCount,
    @Schema(description = "The items the caller may read, in order") List<ItemReadingView> items) {}
