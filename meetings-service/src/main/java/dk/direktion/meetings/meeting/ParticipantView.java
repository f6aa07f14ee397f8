package dk.direktion.meetings.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One who takes part in a meeting. */
public record ParticipantView(
    @Schema(examples = "kommunaldirektoer") String username,
    @Schema(examples = "Henrik Dalgaard") String name) {}
