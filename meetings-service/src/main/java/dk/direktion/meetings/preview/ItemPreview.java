package dk.direktion.meetings.preview;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item is, without a word of what it says, and what the person would get of it. */
public record ItemPreview(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000001") UUID meetingId,
    @Schema(examples = "DIR") String bodyCode,
    @Schema(examples = "Direktionen") String bodyName,
    @Schema(examples = "2026-12-01") LocalDate meetingDate,
    @Schema(examples = "3") int number,
    @Schema(examples = "true") boolean closed,
    @Schema(description = "The person sees that the item is there", examples = "true")
        boolean known,
    @Schema(description = "The person reads what it says", examples = "false") boolean readable,
    @Schema(description = "The person is conflicted in it", examples = "false") boolean conflicted,
    @Schema(
            description = "It is kept for others, though the person has the right",
            examples = "false")
        boolean screened) {}
