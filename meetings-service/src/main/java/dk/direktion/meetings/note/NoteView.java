package dk.direktion.meetings.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note as its owner sees it, or as one who reads along does. */
public record NoteView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000020") UUID id,
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000002") UUID itemId,
    @Schema(examples = "kommunaldirektoer") String owner,
    @Schema(examples = "Henrik Dalgaard") String ownerName,
    @Schema(examples = "true") boolean mine,
    @Schema(nullable = true) NoteSection section,
    @Schema(nullable = true, examples = "1.000.000 kr. af puljen") String quote,
    @Schema(examples = "der søges om ") String prefix,
    @Schema(examples = " i 2026") String suffix,
    @Schema(nullable = true) NoteColour colour,
    @Schema(description = "Oldest first") List<NoteEntryView> entries,
    @Schema(description = "Empty for those who read along") List<NoteShareView> sharedWith,
    @Schema(examples = "2026-11-24T08:15:00Z") Instant createdAt,
    @Schema(examples = "[\"write\", \"share\", \"delete\"]") List<String> actions,
    @Schema(examples = "1") long version) {}
