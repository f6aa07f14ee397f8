package dk.direktion.budget.actual;

/** What is wrong in a line of the file, said plainly. */
public record LineError(int line, String field, String message) {}
