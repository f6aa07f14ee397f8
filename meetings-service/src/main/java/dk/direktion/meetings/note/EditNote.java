package dk.direktion.meetings.note;

import jakarta.validation.constraints.NotNull;

/** Says which colour a highlight shall have. */
public record EditNote(@NotNull NoteColour colour) {}
