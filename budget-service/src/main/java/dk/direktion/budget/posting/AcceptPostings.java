package dk.direktion.budget.posting;

import jakarta.validation.constraints.NotNull;

/** Says that the lines that are wrong are to be left out, where there are any. */
public record AcceptPostings(@NotNull Boolean leaveOutWrong) {}
